package org.fujinowa.organisation;

/**
 * Somebody is about to remove a place. Whoever still needs it refuses with a {@link org.fujinowa.shared.RuleViolation}.
 *
 * @param id which one
 */
public record PlaceRemoving(PlaceId id) {}
