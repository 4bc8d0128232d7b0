package org.fujinowa.welcome;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.HomeWish;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.consents.Telling;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.Severity;

/**
 * What a family needs to know of its guest, and no more: no passport, no address, no illness beyond what a meal or an animal
 * could do.
 *
 * @param guest which participant
 * @param delegationJa with which delegation, in Japanese
 * @param delegationEn the same in English
 * @param called how the guest wishes to be called; empty where taking part is not agreed to any more
 * @param age on the first night, −1 if not known
 * @param languages languages spoken
 * @param interests in words
 * @param homeWishes what the guest would like of a home
 * @param telling whether the rest is told; where it is not, nothing of it is in here
 * @param faithNeeds what the home must make possible for the sake of faith
 * @param firstNight the evening of arrival in the home
 * @param departure the morning of leaving it
 * @param allergyAnswer whether allergies were asked and answered
 * @param allergies each allergy
 * @param dietAnswer whether the diet was asked and answered
 * @param diets what is not eaten
 * @param fearedAnimals animals that the guest is afraid of
 */
public record GuestCard(
        ParticipantId guest,
        String delegationJa,
        String delegationEn,
        String called,
        int age,
        List<LanguageSkill> languages,
        List<String> interests,
        List<HomeWish> homeWishes,
        Telling telling,
        List<FaithNeed> faithNeeds,
        LocalDate firstNight,
        LocalDate departure,
        Answer allergyAnswer,
        List<Allergy> allergies,
        Answer dietAnswer,
        List<Diet> diets,
        List<Animal> fearedAnimals)
        implements Serializable {

    public long nights() {
        return ChronoUnit.DAYS.between(firstNight, departure);
    }

    /** Allergies that can kill. */
    public List<Allergy> severe() {
        return allergies.stream()
                .filter(allergy -> allergy.severity() == Severity.SEVERE)
                .toList();
    }

    /** Whether allergies, diet, faith and fears are told. */
    public boolean told() {
        return telling == Telling.TOLD;
    }

    /** Whether the guest may be named. */
    public boolean named() {
        return !called.isEmpty();
    }

    /** Whether nothing about food and animals is left unasked. */
    public boolean careAnswered() {
        return !told() || allergyAnswer != Answer.NOT_ANSWERED && dietAnswer != Answer.NOT_ANSWERED;
    }

    /** What is to be seen to, word for word: when it is another, the family has to read it again. */
    public String care() {
        return Stream.of(
                        told() ? "" : telling.name(),
                        allergyAnswer + ":"
                                + allergies.stream()
                                        .map(allergy -> String.join(
                                                "/",
                                                allergy.kind().name(),
                                                allergy.subject(),
                                                allergy.severity().name(),
                                                Boolean.toString(allergy.controlledByMedicine()),
                                                allergy.words().replaceAll("\\s+", " ")))
                                        .sorted()
                                        .collect(Collectors.joining(";")),
                        dietAnswer + ":" + diets.stream().sorted().toList(),
                        fearedAnimals.stream().sorted().toList().toString())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" | "));
    }

    /** The day of the stay, from 1; 0 before it and after it. */
    public int dayOfStay(LocalDate today) {
        return today.isBefore(firstNight) || today.isAfter(departure)
                ? 0
                : (int) ChronoUnit.DAYS.between(firstNight, today) + 1;
    }
}
