package org.fujinowa.matching.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fujinowa.admissions.ChildWish;
import org.fujinowa.admissions.HomeWish;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.hosting.Away;
import org.fujinowa.hosting.GuestWish;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostedBefore;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.StayPeriod;
import org.jspecify.annotations.Nullable;

/** Guests and homes who do not exist, as plain as possible; each test changes the one thing that it is about. */
final class MatchingExamples {

    static final StayPeriod SUMMER = StayPeriod.nights(LocalDate.of(2027, 6, 29), 5);
    static final DelegationId DELEGATION = DelegationId.next();

    private MatchingExamples() {}

    /** A guest of fifteen against whom no rule stands. */
    static final class GuestMaker {
        private final PersonId person = PersonId.next();

        @Nullable
        PersonId guardian;

        Sex sex = Sex.FEMALE;

        @Nullable
        LocalDate born = LocalDate.of(2012, 3, 1);

        String address = "";
        Answer allergyAnswer = Answer.NONE;
        List<Allergy> allergies = List.of();
        List<Diet> diets = List.of();
        Answer faithAnswer = Answer.NONE;
        List<FaithNeed> faith = List.of();
        List<Animal> fears = List.of();
        boolean acceptsSmokers;
        boolean ownRoom;
        boolean acceptsOneAdult;
        boolean guardianAcceptsOneAdult;
        ChildWish childWish = ChildWish.ANY;
        List<HomeWish> homeWishes = List.of();
        String school = "架空高校";
        StayPeriod stay = SUMMER;
        List<LanguageSkill> languages = List.of();
        List<String> interests = List.of();
        List<OpenQuestion> open = List.of();

        PersonId person() {
            return person;
        }

        Guest make() {
            var details = new ParticipantDetails(
                    DELEGATION,
                    person,
                    guardian,
                    school,
                    ParticipantRole.STUDENT,
                    null,
                    null,
                    allergies.isEmpty() ? allergyAnswer : Answer.SOME,
                    allergies,
                    diets.isEmpty() ? Answer.NONE : Answer.SOME,
                    diets,
                    faith.isEmpty() ? faithAnswer : Answer.SOME,
                    faith,
                    fears,
                    acceptsSmokers,
                    ownRoom,
                    acceptsOneAdult,
                    guardianAcceptsOneAdult,
                    childWish,
                    homeWishes,
                    languages,
                    interests,
                    open,
                    "",
                    false);
            var name =
                    new PersonDetails("架空", "花", "かくう", "はな", "Kaku", "Hana", "", born, sex, "AU", "", "", address, "");
            return new Guest(ParticipantId.next(), details, name, stay);
        }
    }

    /** A home with two parents and one bed, approved, without animals or smoke. */
    static final class HomeMaker {
        int beds = 1;
        int rooms = 1;
        GuestWish wish = GuestWish.ANY;

        @Nullable
        Integer ageFrom;

        @Nullable
        Integer ageUntil;

        Smoking smoking = Smoking.NONE;
        Answer petsAnswer = Answer.NONE;
        List<Pet> pets = List.of();
        List<Diet> served = List.of();
        boolean cares;
        List<FaithNeed> faithServed = List.of();

        @Nullable
        Integer minutes = 10;

        String address = "";
        List<LanguageSkill> languages = List.of();
        List<String> interests = List.of();
        List<Member> members = List.of(adult("父"), adult("母"));
        List<Away> away = List.of();

        @Nullable
        LocalDate approvedFrom = LocalDate.of(2026, 4, 1);

        @Nullable
        LocalDate approvedUntil = LocalDate.of(2028, 4, 1);

        List<HostedBefore> history = List.of();
        List<OpenQuestion> open = List.of();

        Home make() {
            return new Home(
                    HostFamilyId.next(),
                    new HostFamilyDetails(
                            "架空",
                            "かくう",
                            "Kaku",
                            null,
                            "藤沢",
                            address,
                            "",
                            "",
                            minutes,
                            beds,
                            rooms,
                            wish,
                            ageFrom,
                            ageUntil,
                            smoking,
                            pets.isEmpty() ? petsAnswer : Answer.SOME,
                            pets,
                            served,
                            cares,
                            faithServed,
                            languages,
                            interests,
                            members,
                            away,
                            approvedFrom,
                            approvedUntil,
                            "",
                            history,
                            open,
                            true,
                            "",
                            ""));
        }
    }

    /** A place of that guest in that home. */
    static Placement placement(Guest guest, Home home, StayPeriod stay, boolean locked) {
        return new Placement(new PlacementDetails(
                DELEGATION,
                guest.id(),
                home.id(),
                stay.arrival(),
                stay.departure(),
                1,
                PlacementState.DRAFT,
                locked,
                "",
                500,
                null,
                "chiba",
                Instant.parse("2027-05-01T12:00:00Z"),
                null,
                null,
                null,
                null));
    }

    static Guest guest(UnaryOperator<GuestMaker> change) {
        return change.apply(new GuestMaker()).make();
    }

    static Home home(UnaryOperator<HomeMaker> change) {
        return change.apply(new HomeMaker()).make();
    }

    static Member adult(String relation) {
        return member(relation, LocalDate.of(1980, 1, 1));
    }

    static Member member(String relation, @Nullable LocalDate born) {
        return new Member(null, "架空 " + relation, relation, Sex.UNSTATED, born);
    }
}
