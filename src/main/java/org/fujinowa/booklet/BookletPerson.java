package org.fujinowa.booklet;

import java.io.Serializable;
import org.fujinowa.admissions.ParticipantId;

/**
 * Somebody for whom there is a booklet.
 *
 * @param id which participant
 * @param name the name as written
 * @param reading the name in kana, may be empty
 * @param home whether the home is confirmed, so that the booklet has a page about it
 */
public record BookletPerson(ParticipantId id, String name, String reading, boolean home) implements Serializable {}
