package org.fujinowa.admissions;

/**
 * A participant is about to leave their delegation: to be removed, or to be moved to another delegation. Whoever still
 * needs them where they are refuses by a {@link org.fujinowa.shared.RuleViolation}, and nothing happens.
 *
 * @param participant which participant
 */
public record ParticipantRemoving(ParticipantId participant) {}
