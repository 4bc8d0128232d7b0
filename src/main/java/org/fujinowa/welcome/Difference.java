package org.fujinowa.welcome;

import org.jspecify.annotations.Nullable;

/**
 * One value about which a family says something else than was known.
 *
 * @param part the subject
 * @param name the name of the value in the subject's record
 * @param before what was known when the family began
 * @param now what is known now
 * @param after what the family says
 */
public record Difference(
        OfferPart part,
        String name,
        @Nullable Object before,
        @Nullable Object now,
        @Nullable Object after) {

    /** Whether the office changed it while the family was filling in: somebody has to compare. */
    public boolean clashes() {
        return !java.util.Objects.equals(before, now) && !java.util.Objects.equals(now, after);
    }

    /** The key of its label. */
    public String labelKey() {
        return part.labels() + "." + org.fujinowa.shared.Kebab.of(name);
    }
}
