package org.fujinowa.people;

import java.io.Serializable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One value in two records that are to become one.
 *
 * @param name its name in {@link PersonDetails}
 * @param one what the first record says, null if nothing
 * @param other what the second one says
 * @param same whether both say the same, so that there is nothing to choose
 * @param advised what to take unless somebody chooses otherwise
 */
public record MergeField(
        String name, @Nullable Serializable one, @Nullable Serializable other, boolean same, MergePick advised)
        implements Serializable {

    /** Whether somebody can type a value of their own there. */
    public boolean canBeTyped() {
        return !(one instanceof Sex);
    }

    /** What stands in the field for own words before anything is typed: both texts of a note, else nothing. */
    public String beginning() {
        if (!"note".equals(name)) {
            return "";
        }
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n"));
    }
}
