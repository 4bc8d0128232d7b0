package org.fujinowa.partnering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * A home abroad in which our students sleep, as the partner tells it.
 *
 * @param familyName the family's name
 * @param address where it is, may be empty as long as it is not known
 * @param phones how it is reached, one a line
 * @param email may be empty
 * @param members who lives there: name, age, relation, one a line
 * @param animals which animals live there, and where; "none" where there is none
 * @param smoking who smokes, and where; "nobody" where nobody does
 * @param firstNight the evening on which the students come, if known
 * @param lastMorning the morning on which they leave, if known
 * @param guests who of ours sleeps there
 * @param checked whether the partner confirms that every adult there has passed the checks that its law asks for
 * @param note anything else, may be empty
 * @param cards the cards of the adults who live there, where their law asks for them
 */
public record HomeDetails(
        @NotBlank @Size(max = 100) String familyName,
        @Sensitive @Size(max = 300) String address,
        @Sensitive @Size(max = 200) String phones,
        @Sensitive @Email @Size(max = 200) String email,
        @Sensitive @Size(max = 1000) String members,
        @Size(max = 300) String animals,
        @Size(max = 300) String smoking,
        @Nullable LocalDate firstNight,
        @Nullable LocalDate lastMorning,
        List<TravellerId> guests,
        boolean checked,
        @Sensitive @Size(max = 1000) String note,
        @Sensitive List<@Valid AdultCard> cards)
        implements Serializable {

    /** @throws RuleViolation if there would be no night between */
    public HomeDetails {
        guests = List.copyOf(guests);
        cards = List.copyOf(cards);
        if (firstNight != null && lastMorning != null && !firstNight.isBefore(lastMorning)) {
            throw new RuleViolation("partnering.home-without-night");
        }
    }

    /** Whether there are cards, and none of them ends before that day. */
    public boolean carded(LocalDate day) {
        return !cards.isEmpty()
                && cards.stream().noneMatch(card -> card.expiresOn().isBefore(day));
    }
}
