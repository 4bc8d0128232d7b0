package org.fujinowa.organisation;

/**
 * Somebody is about to remove a partner. Whoever still needs it refuses with a {@link org.fujinowa.shared.RuleViolation}.
 *
 * @param id which one
 */
public record PartnerRemoving(PartnerId id) {}
