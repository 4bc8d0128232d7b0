package org.fujinowa.programme;

/**
 * A delegation is about to be removed; whoever still needs it throws a {@link org.fujinowa.shared.RuleViolation}.
 *
 * @param delegation the delegation
 */
public record DelegationRemoving(DelegationId delegation) {}
