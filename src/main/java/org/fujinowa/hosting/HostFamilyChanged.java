package org.fujinowa.hosting;

/**
 * A host family's record says something else than before.
 *
 * @param family which family
 * @param before what it said
 * @param after what it says now
 */
public record HostFamilyChanged(HostFamilyId family, HostFamilyDetails before, HostFamilyDetails after) {}
