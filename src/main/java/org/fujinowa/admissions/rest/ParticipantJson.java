package org.fujinowa.admissions.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.fujinowa.admissions.ChildWish;
import org.fujinowa.admissions.HomeWish;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonId;
import org.fujinowa.programme.DelegationId;
import org.jspecify.annotations.Nullable;

/**
 * A participant on the wire: its own type, so that renaming a component inside never breaks a client.
 *
 * @param id its identity, may be left out by the caller
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
 * @param faithAnswer whether needs of faith were asked and answered; left out, nobody asked
 * @param faithNeeds what the home must make possible for the sake of faith
 * @param fearedAnimals animals that the person is afraid of
 * @param acceptsSmokers whether a home where somebody smokes outside is all right
 * @param wishesOwnRoom whether the person wishes a room alone
 * @param acceptsOneAdultHome whether the person accepts a home with one adult
 * @param guardianAcceptsOneAdultHome whether the guardian of a minor does; both must; left out, the guardian does not
 * @param childWish whom of near age the person would like to find there; left out, anybody
 * @param homeWishes what the person would like of a home
 * @param languages languages spoken
 * @param interests hobbies, sports, instruments, in words
 * @param openQuestions what a person must look at before matching
 * @param wishes wishes in words, may be empty
 * @param withdrawn whether the person no longer takes part
 */
public record ParticipantJson(
        @Nullable ParticipantId id,
        @Nullable DelegationId delegation,
        PersonId person,
        @Nullable PersonId guardian,
        String school,
        ParticipantRole role,
        @Nullable LocalDate stayFrom,
        @Nullable LocalDate stayUntil,
        Answer allergyAnswer,
        List<Allergy> allergies,
        Answer dietAnswer,
        List<Diet> diets,
        @Nullable Answer faithAnswer,
        List<FaithNeed> faithNeeds,
        List<Animal> fearedAnimals,
        boolean acceptsSmokers,
        boolean wishesOwnRoom,
        boolean acceptsOneAdultHome,
        @Nullable Boolean guardianAcceptsOneAdultHome,
        @Nullable ChildWish childWish,
        List<HomeWish> homeWishes,
        List<LanguageSkill> languages,
        List<String> interests,
        List<OpenQuestion> openQuestions,
        String wishes,
        boolean withdrawn) {

    static ParticipantJson of(ParticipantId id, ParticipantDetails details) {
        return new ParticipantJson(
                id,
                details.delegation(),
                details.person(),
                details.guardian(),
                details.school(),
                details.role(),
                details.stayFrom(),
                details.stayUntil(),
                details.allergyAnswer(),
                details.allergies(),
                details.dietAnswer(),
                details.diets(),
                details.faithAnswer(),
                details.faithNeeds(),
                details.fearedAnimals(),
                details.acceptsSmokers(),
                details.wishesOwnRoom(),
                details.acceptsOneAdultHome(),
                details.guardianAcceptsOneAdultHome(),
                details.childWish(),
                details.homeWishes(),
                details.languages(),
                details.interests(),
                details.openQuestions(),
                details.wishes(),
                details.withdrawn());
    }

    ParticipantDetails details(DelegationId inDelegation) {
        return new ParticipantDetails(
                inDelegation,
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
                Objects.requireNonNullElse(faithAnswer, Answer.NOT_ANSWERED),
                faithNeeds,
                fearedAnimals,
                acceptsSmokers,
                wishesOwnRoom,
                acceptsOneAdultHome,
                Boolean.TRUE.equals(guardianAcceptsOneAdultHome),
                Objects.requireNonNullElse(childWish, ChildWish.ANY),
                homeWishes,
                languages,
                interests,
                openQuestions,
                wishes,
                withdrawn);
    }
}
