package org.fujinowa.hosting;

/**
 * A host family is about to be removed from the register. Whoever still needs it refuses by a
 * {@link org.fujinowa.shared.RuleViolation}, and nothing is removed.
 *
 * @param family which family
 */
public record HostFamilyRemoving(HostFamilyId family) {}
