package org.fujinowa.matching.engine;

import java.util.List;

/**
 * A wish about students in one family: friends gladly, schoolmates rather not.
 *
 * @param students at least two; the wish speaks about every two of them
 * @param score what each night is worth on which two of them sleep in one family; negative to keep them apart
 */
public record SameFamilyWish(List<String> students, int score) {

    public SameFamilyWish {
        students = List.copyOf(students);
    }
}
