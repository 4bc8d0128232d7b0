package org.fujinowa.welcome;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * Where a family lives and how it is reached.
 *
 * @param name the household's name as written
 * @param reading its name in kana
 * @param latin its name in Latin letters
 * @param district the part of town, enough for matching, may be empty
 * @param address where the home is
 * @param phone how it is reached
 * @param email may be empty
 * @param minutesToMeetingPoint by car to the usual meeting point, if told
 * @param outsideContact whom we call when the home itself is hit, may be empty
 */
public record ContactAnswers(
        @NotBlank @Size(max = 100) String name,
        @Size(max = 100) String reading,
        @Size(max = 100) String latin,
        @Size(max = 100) String district,
        @Sensitive @NotBlank @Size(max = 300) String address,
        @Sensitive @NotBlank @Size(max = 60) String phone,
        @Sensitive @Email @Size(max = 200) String email,
        @Nullable @Min(0) @Max(600) Integer minutesToMeetingPoint,
        @Sensitive @Size(max = 200) String outsideContact)
        implements Serializable {}
