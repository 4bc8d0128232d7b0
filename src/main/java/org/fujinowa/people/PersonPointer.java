package org.fujinowa.people;

import java.io.Serializable;

/**
 * One place in which a record of another context names a person: a part in a delegation, a member of a host family.
 *
 * @param kind the noun that names the person, as the audit trail writes it
 * @param id which one
 * @param field under which name it does
 * @param holds whether the person cannot be removed while this stands
 * @param roleKey the key of what the person is there
 * @param inJa in what, in Japanese
 * @param inEn in what, in English
 * @param address the page that shows it, within this site
 */
public record PersonPointer(
        String kind, String id, String field, boolean holds, String roleKey, String inJa, String inEn, String address)
        implements Serializable {

    /** Whether both stand in the same place, whatever it is called. */
    public boolean sameAs(PersonPointer other) {
        return kind.equals(other.kind) && id.equals(other.id) && field.equals(other.field);
    }

    /** The same place for somebody who may know only that there is one. */
    public PersonPointer hidden() {
        return new PersonPointer(kind, id, field, holds, "people.place.hidden", "", "", "");
    }
}
