package org.fujinowa.welcome;

import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.hosting.Away;

/**
 * When the family can receive. We never ask for the reason.
 *
 * @param away nights on which nobody can be received
 */
public record NightAnswers(List<@Valid Away> away) implements Serializable {

    public NightAnswers {
        away = List.copyOf(away);
    }

    /** Whether the family can receive somebody on that night. */
    public boolean freeOn(LocalDate night) {
        return away.stream().noneMatch(time -> time.nights().includes(night));
    }
}
