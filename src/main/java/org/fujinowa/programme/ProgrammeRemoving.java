package org.fujinowa.programme;

/**
 * A programme is about to be removed; whoever still needs it throws a {@link org.fujinowa.shared.RuleViolation}.
 *
 * @param programme the programme
 */
public record ProgrammeRemoving(ProgrammeId programme) {}
