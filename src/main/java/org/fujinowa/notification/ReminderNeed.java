package org.fujinowa.notification;

import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has not given something yet, and before which day it is needed.
 *
 * @param key stands for this receiver and what is missing of whom, the same each day
 * @param recipient who is reminded; without an address nobody can be written to
 * @param language in which they read
 * @param programme for which programme, if for one
 * @param person about whom it is
 * @param delegation for what, in both languages; empty words where it is for none
 * @param day before which it is needed
 * @param missing what is missing, in their language
 * @param link the address by which they give it; empty where there is none
 */
public record ReminderNeed(
        String key,
        Recipient recipient,
        Language language,
        @Nullable TemplateProgramme programme,
        String person,
        Choice delegation,
        LocalDate day,
        String missing,
        String link)
        implements Serializable {

    /** One without an address of its own. */
    public ReminderNeed(
            String key,
            Recipient recipient,
            Language language,
            @Nullable TemplateProgramme programme,
            String person,
            Choice delegation,
            LocalDate day,
            String missing) {
        this(key, recipient, language, programme, person, delegation, day, missing, "");
    }
}
