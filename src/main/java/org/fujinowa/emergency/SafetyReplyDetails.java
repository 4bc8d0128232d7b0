package org.fujinowa.emergency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.fujinowa.notification.Recipient;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * One person, or the household of one family, of whom we want to hear.
 *
 * @param check in which safety confirmation
 * @param family whether it is a household and not one person
 * @param writtenName as written
 * @param reading in kana, may be empty
 * @param latinName in Latin letters, may be empty
 * @param phone where to telephone if nothing is heard, may be empty
 * @param askedOf who was written to
 * @param code the code of the address by which they answer
 * @param state what was answered
 * @param words with whom they are, or what they need; may be empty
 * @param answeredAt when, or null
 * @param answeredBy who wrote it down where it came by telephone, else empty
 */
public record SafetyReplyDetails(
        @NotNull SafetyCheckId check,
        boolean family,
        @Sensitive @Size(max = 200) String writtenName,
        @Sensitive @Size(max = 200) String reading,
        @Sensitive @Size(max = 200) String latinName,
        @Sensitive @Size(max = 60) String phone,
        @Sensitive List<Recipient> askedOf,
        @Sensitive String code,
        @NotNull SafetyState state,
        @Sensitive @Size(max = 300) String words,
        @Nullable Instant answeredAt,
        @Size(max = 200) String answeredBy)
        implements Serializable {

    public SafetyReplyDetails {
        askedOf = List.copyOf(askedOf);
    }

    /** The same with an answer. */
    public SafetyReplyDetails answered(SafetyState how, String said, Instant at, String by) {
        return new SafetyReplyDetails(
                check, family, writtenName, reading, latinName, phone, askedOf, code, how, said, at, by);
    }
}
