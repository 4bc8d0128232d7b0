package org.fujinowa.partnering;

import java.util.List;

/**
 * What would change in the registers if one field of a student were taken over.
 *
 * @param field which field
 * @param before what the registers say: texts, days, constants, allergies, languages; nothing if it is empty
 * @param after what the partner says
 */
public record Difference(StudentField field, List<Object> before, List<Object> after) {

    public Difference {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
