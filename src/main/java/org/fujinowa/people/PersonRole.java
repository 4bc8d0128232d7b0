package org.fujinowa.people;

import java.io.Serializable;

/**
 * One thing that a person is or was in the exchange: a student in one year, of a host family in another.
 *
 * @param year the year by which roles are ordered, the newest first; 0 for a role that simply lasts
 * @param roleKey the key of the sentence that names the role, for instance {@code admissions.participant-role.student}
 * @param inJa in what, in Japanese: the name of the delegation or of the family
 * @param inEn in what, in English
 * @param address the page that tells more, within this site
 * @param of the record in which they have it
 */
public record PersonRole(int year, String roleKey, String inJa, String inEn, String address, Record of)
        implements Serializable {}
