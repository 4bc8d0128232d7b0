package org.fujinowa.letters.model;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fujinowa.people.LanguageSkill;
import org.jspecify.annotations.Nullable;

/**
 * What the letter says about a guest; what a kind of letter does not need is empty.
 *
 * @param written the name as written
 * @param reading in kana, may be empty
 * @param latin in Latin letters, may be empty
 * @param called how the guest wishes to be called, may be empty
 * @param age on the first night, −1 if not known
 * @param languages languages spoken
 * @param interests in words
 * @param firstNight the evening of arrival in the home
 * @param departure the morning of leaving it
 * @param care what is to be seen to; only care sheets say it
 */
public record Visitor(
        String written,
        String reading,
        String latin,
        String called,
        int age,
        List<LanguageSkill> languages,
        List<String> interests,
        LocalDate firstNight,
        LocalDate departure,
        @Nullable Care care) {

    public long getNights() {
        return ChronoUnit.DAYS.between(firstNight, departure);
    }

    /** The same guest with no more than the names and the nights. */
    Visitor named() {
        return new Visitor(written, reading, latin, called, -1, List.of(), List.of(), firstNight, departure, null);
    }

    /** The same guest as the family is told. */
    Visitor introduced() {
        return new Visitor(written, reading, latin, called, age, languages, interests, firstNight, departure, null);
    }

    /** The same guest for the kitchen. */
    Visitor caredFor() {
        return new Visitor(written, reading, latin, called, age, List.of(), List.of(), firstNight, departure, care);
    }
}
