package org.fujinowa.rollcall;

import java.io.Serializable;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;

/**
 * Somebody whose name is called.
 *
 * @param id as a participant
 * @param writtenName as written
 * @param reading in kana, may be empty
 * @param latinName in Latin letters, may be empty
 * @param role student, leader …
 */
public record RollPerson(ParticipantId id, String writtenName, String reading, String latinName, ParticipantRole role)
        implements Serializable {}
