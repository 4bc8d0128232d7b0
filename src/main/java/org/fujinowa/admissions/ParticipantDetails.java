package org.fujinowa.admissions;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * A person's part in one delegation, with all that matching needs.
 *
 * @param delegation the delegation
 * @param person who it is
 * @param guardian who answers for the person, in the register of people, if entered there
 * @param school school and year as written, may be empty
 * @param role student, leader, musician …
 * @param stayFrom the first night in a home, if other than the delegation's
 * @param stayUntil the morning after the last night, if other than the delegation's
 * @param allergyAnswer whether allergies were asked and answered
 * @param allergies each allergy
 * @param dietAnswer whether the diet was asked and answered
 * @param diets what is not eaten
 * @param faithAnswer whether needs of faith were asked and answered; to answer is free, so silence does not stop matching
 * @param faithNeeds what the home must make possible for the sake of faith
 * @param fearedAnimals animals that the person is afraid of
 * @param acceptsSmokers whether a home where somebody smokes outside is all right
 * @param wishesOwnRoom whether the person wishes a room alone
 * @param acceptsOneAdultHome whether the person accepts a home with one adult
 * @param guardianAcceptsOneAdultHome whether the guardian of a minor does; both must
 * @param childWish whom of near age the person would like to find there
 * @param homeWishes what the person would like of a home
 * @param languages languages spoken
 * @param interests hobbies, sports, instruments, in words
 * @param openQuestions what a person must look at before matching
 * @param wishes wishes in words, may be empty
 * @param withdrawn whether the person no longer takes part
 */
public record ParticipantDetails(
        @NotNull DelegationId delegation,
        @NotNull PersonId person,
        @Nullable PersonId guardian,
        @Size(max = 200) String school,
        @NotNull ParticipantRole role,
        @Nullable LocalDate stayFrom,
        @Nullable LocalDate stayUntil,
        @NotNull Answer allergyAnswer,
        @Sensitive List<@Valid Allergy> allergies,
        @NotNull Answer dietAnswer,
        @Sensitive List<Diet> diets,
        @NotNull Answer faithAnswer,
        @Sensitive List<FaithNeed> faithNeeds,
        List<Animal> fearedAnimals,
        boolean acceptsSmokers,
        boolean wishesOwnRoom,
        boolean acceptsOneAdultHome,
        boolean guardianAcceptsOneAdultHome,
        @NotNull ChildWish childWish,
        List<HomeWish> homeWishes,
        List<@Valid LanguageSkill> languages,
        List<@Size(max = 60) String> interests,
        @Sensitive List<@Valid OpenQuestion> openQuestions,
        @Sensitive @Size(max = 2000) String wishes,
        boolean withdrawn)
        implements Serializable {

    public ParticipantDetails {
        allergies = List.copyOf(allergies);
        diets = List.copyOf(diets);
        faithNeeds = List.copyOf(faithNeeds);
        homeWishes = List.copyOf(homeWishes);
        fearedAnimals = List.copyOf(fearedAnimals);
        languages = List.copyOf(languages);
        interests = List.copyOf(interests);
        openQuestions = List.copyOf(openQuestions);
    }

    /** The same part, taken by that person. */
    public ParticipantDetails of(PersonId other) {
        return with(other, stayFrom, stayUntil, withdrawn);
    }

    /** The same part with a home stay of its own; null where it is the delegation's. */
    public ParticipantDetails staying(@Nullable LocalDate from, @Nullable LocalDate until) {
        return with(person, from, until, withdrawn);
    }

    /** The same part of somebody who does not take part any more. */
    public ParticipantDetails withdrawing() {
        return with(person, stayFrom, stayUntil, true);
    }

    /** The same part of somebody who takes part after all. */
    public ParticipantDetails returning() {
        return with(person, stayFrom, stayUntil, false);
    }

    /** The same part of somebody for whom a home with one adult is all right, as themselves and their guardian say, or not. */
    public ParticipantDetails withOneAdult(boolean allRight) {
        return new ParticipantDetails(
                delegation,
                person,
                guardian,
                school,
                role,
                stayFrom,
                stayUntil,
                allergyAnswer,
                allergies,
                dietAnswer,
                diets,
                faithAnswer,
                faithNeeds,
                fearedAnimals,
                acceptsSmokers,
                wishesOwnRoom,
                allRight,
                allRight,
                childWish,
                homeWishes,
                languages,
                interests,
                openQuestions,
                wishes,
                withdrawn);
    }

    /** The same part without anything about health, food, faith, fears, open questions and wishes. */
    public ParticipantDetails withoutHealth() {
        return new ParticipantDetails(
                delegation,
                person,
                guardian,
                school,
                role,
                stayFrom,
                stayUntil,
                Answer.NOT_ANSWERED,
                List.of(),
                Answer.NOT_ANSWERED,
                List.of(),
                Answer.NOT_ANSWERED,
                List.of(),
                List.of(),
                acceptsSmokers,
                wishesOwnRoom,
                acceptsOneAdultHome,
                guardianAcceptsOneAdultHome,
                childWish,
                homeWishes,
                languages,
                interests,
                List.of(),
                "",
                withdrawn);
    }

    private ParticipantDetails with(
            PersonId who, @Nullable LocalDate from, @Nullable LocalDate until, boolean noLonger) {
        return new ParticipantDetails(
                delegation,
                who,
                guardian,
                school,
                role,
                from,
                until,
                allergyAnswer,
                allergies,
                dietAnswer,
                diets,
                faithAnswer,
                faithNeeds,
                fearedAnimals,
                acceptsSmokers,
                wishesOwnRoom,
                acceptsOneAdultHome,
                guardianAcceptsOneAdultHome,
                childWish,
                homeWishes,
                languages,
                interests,
                openQuestions,
                wishes,
                noLonger);
    }

    /**
     * The same part after somebody has looked at a question: it is no longer open, what it was about counts as answered, and
     * the facts that were found are added to those that are known.
     */
    public ParticipantDetails after(QuestionAnswered looked) {
        var field = looked.question().field();
        var allAllergies = together(allergies, looked.allergies());
        var allDiets = together(diets, looked.diets());
        return new ParticipantDetails(
                delegation,
                person,
                guardian,
                school,
                role,
                stayFrom,
                stayUntil,
                answer(field.equals(QuestionAnswered.ALLERGIES), allergyAnswer, allAllergies),
                allAllergies,
                answer(field.equals(QuestionAnswered.DIETS), dietAnswer, allDiets),
                allDiets,
                faithAnswer,
                faithNeeds,
                together(fearedAnimals, looked.fearedAnimals()),
                acceptsSmokers,
                wishesOwnRoom,
                acceptsOneAdultHome,
                guardianAcceptsOneAdultHome,
                childWish,
                homeWishes,
                languages,
                interests,
                openQuestions.stream()
                        .filter(question -> !question.equals(looked.question()))
                        .toList(),
                wishes,
                withdrawn);
    }

    private static <T> List<T> together(List<T> known, List<T> found) {
        return Stream.concat(known.stream(), found.stream()).distinct().toList();
    }

    private static Answer answer(boolean asked, Answer before, List<?> facts) {
        if (!facts.isEmpty()) {
            return Answer.SOME;
        }
        return asked ? Answer.NONE : before;
    }

    /** Whether everything that decides over safety has been answered and understood. */
    public boolean readyForMatching() {
        return openQuestions.isEmpty()
                && allergyAnswer != Answer.NOT_ANSWERED
                && dietAnswer != Answer.NOT_ANSWERED
                && !withdrawn;
    }
}
