package org.fujinowa.letters;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the letters of one delegation say about the day on which families and guests meet.
 *
 * @param day when they meet, if known
 * @param time at what time there, as 18:30; may be empty
 * @param careSheetsBy until when families return the care sheet, if there is such a day
 * @param noteJa a sentence for Japanese letters, may be empty
 * @param noteEn the same for English letters, may be empty
 */
public record Meeting(
        @Nullable LocalDate day,

        @Size(max = 5) @Pattern(regexp = "|([01]?\\d|2[0-3]):[0-5]\\d", message = "{letters.time}")
        String time,

        @Nullable LocalDate careSheetsBy,
        @Size(max = 500) String noteJa,
        @Size(max = 500) String noteEn)
        implements Serializable {

    /** Where nothing is known yet. */
    public static Meeting unknown() {
        return new Meeting(null, "", null, "", "");
    }
}
