package org.fujinowa.admissions;

/** What a participant is in the delegation. */
public enum ParticipantRole {
    STUDENT,
    LEADER,
    TRAVELLER,
    MUSICIAN
}
