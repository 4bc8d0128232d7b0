package org.fujinowa.incidents;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;

/**
 * What somebody says when they are asked how it goes.
 *
 * @param day on which day of the stay they are asked
 * @param feeling how they feel
 * @param words in their own words, may be empty
 * @param callMe whether they wish to be called
 */
public record NewCheckIn(
        @NotNull CheckInDay day,
        @NotNull Feeling feeling,
        @Size(max = 1000) String words,
        boolean callMe) implements Serializable {

    /** Whether somebody of the office has to see to it. */
    public boolean alarming() {
        return callMe || feeling == Feeling.NOT_GOOD;
    }
}
