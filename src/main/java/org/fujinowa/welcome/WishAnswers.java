package org.fujinowa.welcome;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.hosting.GuestWish;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * Whom the family would like to receive, and what it tells its guests about itself.
 *
 * @param guestWish whom the family would rather receive
 * @param guestAgeFrom the youngest guest, in years, if it has a wish
 * @param guestAgeUntil the oldest guest, in years, if it has a wish
 * @param letter what the family writes to its guests about itself, may be empty
 */
public record WishAnswers(
        @NotNull GuestWish guestWish,
        @Nullable @Min(0) @Max(120) Integer guestAgeFrom,
        @Nullable @Min(0) @Max(120) Integer guestAgeUntil,
        @Sensitive @Size(max = 3000) String letter)
        implements Serializable {}
