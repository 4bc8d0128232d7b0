package org.fujinowa.people;

/**
 * A person is about to be removed from the register. Whoever still needs them refuses by a
 * {@link org.fujinowa.shared.RuleViolation}, and nothing is removed.
 *
 * @param person who it is
 */
public record PersonRemoving(PersonId person) {}
