package org.fujinowa.hosting;

/**
 * The contacts of a family that has no guests any more were forgotten; what others keep of its home goes with them.
 *
 * @param family which family
 */
public record HostFamilyForgotten(HostFamilyId family) {}
