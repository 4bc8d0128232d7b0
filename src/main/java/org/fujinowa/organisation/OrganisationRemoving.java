package org.fujinowa.organisation;

/**
 * Somebody is about to remove an organisation. Whoever still needs it refuses with a {@link org.fujinowa.shared.RuleViolation}.
 *
 * @param id which one
 */
public record OrganisationRemoving(OrganisationId id) {}
