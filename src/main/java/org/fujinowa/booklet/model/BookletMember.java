package org.fujinowa.booklet.model;

import org.fujinowa.admissions.ParticipantRole;

/**
 * Somebody who takes part and may be named.
 *
 * @param written the name as written
 * @param reading the name in kana, may be empty
 * @param latin the name in Latin letters, may be empty
 * @param role what they are in the group
 * @param school as written, may be empty
 */
public record BookletMember(String written, String reading, String latin, ParticipantRole role, String school) {}
