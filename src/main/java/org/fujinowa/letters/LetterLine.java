package org.fujinowa.letters;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a letter as lists show it.
 *
 * @param id which letter
 * @param kind what it is for
 * @param number its number within the delegation, which all its editions share
 * @param edition counts its editions, from 1
 * @param home the family's name as written
 * @param guests the names of the guests as written
 * @param language in which language it is
 * @param templateVersion by which wording it was written
 * @param madeBy who made it
 * @param madeAt when
 * @param state whether it still says what is so
 * @param changed keys of what has changed since
 * @param delivery how it reached whom it is for
 * @param deliveredOn when
 * @param deliveredBy who noted that
 * @param latest whether there is no later edition
 */
public record LetterLine(
        LetterId id,
        LetterKind kind,
        int number,
        int edition,
        String home,
        List<String> guests,
        Language language,
        int templateVersion,
        String madeBy,
        Instant madeAt,
        LetterState state,
        List<String> changed,
        Delivery delivery,
        @Nullable LocalDate deliveredOn,
        String deliveredBy,
        boolean latest)
        implements Serializable {

    public LetterLine {
        guests = List.copyOf(guests);
        changed = List.copyOf(changed);
    }

    /** Whether somebody holds a letter that no longer says what is so. */
    public boolean misleads() {
        return latest && state != LetterState.CURRENT && delivery != Delivery.NOT_YET;
    }
}
