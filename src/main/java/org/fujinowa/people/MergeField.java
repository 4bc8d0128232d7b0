package org.fujinowa.people;

import java.io.Serializable;
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
        implements Serializable {}
