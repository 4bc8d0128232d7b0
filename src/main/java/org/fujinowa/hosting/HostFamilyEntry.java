package org.fujinowa.hosting;

import java.io.Serializable;

/**
 * A host family as the register has it, for those who look at all of them at once, as matching does.
 *
 * @param id which family
 * @param version the version of the record
 * @param details what the register says of it
 */
public record HostFamilyEntry(HostFamilyId id, long version, HostFamilyDetails details) implements Serializable {}
