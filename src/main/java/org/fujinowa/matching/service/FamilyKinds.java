package org.fujinowa.matching.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.hosting.GuestWish;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.Member;
import org.fujinowa.hosting.Pet;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.matching.engine.Family;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.explain.FamilyKind;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Home;
import org.fujinowa.matching.model.ProblemWriter;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.Severity;
import org.fujinowa.people.Sex;

/**
 * Families that do not exist yet, each with one thing that this delegation's guests need or like. Every kind is a made-up home in
 * the roster, so that the very rules and wishes of matching say whom it could take and how well they would fit.
 */
final class FamilyKinds {

    private static final int MOST_LANGUAGES = 3;
    private static final int SHORT_WAY_MINUTES = 10;
    private static final LocalDate GROWN_UP = LocalDate.of(1980, 1, 1);

    private final Roster roster;

    private FamilyKinds(Roster roster) {
        this.roster = roster;
    }

    /** What a made-up home is like; a plain one has a bed, two adults, and nothing that anybody could mind. */
    private static final class Made {
        int beds = 1;
        boolean near;
        boolean pets;
        boolean smoker;
        boolean cares;
        List<Diet> diets = List.of();
        List<FaithNeed> faith = List.of();
        List<String> languages = List.of();
        OptionalInt childOf = OptionalInt.empty();
    }

    /** Every kind worth asking about; their ids say what they are like, for instance {@code diet.VEGAN}. */
    static List<FamilyKind> of(PresentPlan board) {
        return new FamilyKinds(board.roster())
                .all().stream().map(kind -> kind(board, kind)).toList();
    }

    private record Named(String id, Made made) {}

    private List<Named> all() {
        var kinds = new ArrayList<Named>();
        kinds.add(named("plain", made -> {}));
        kinds.add(named("two-beds", made -> made.beds = 2));
        languages().forEach(one -> kinds.add(named("language." + one, made -> made.languages = List.of(one))));
        diets().forEach(one -> kinds.add(named("diet." + one, made -> made.diets = List.of(one))));
        if (anySevereFoodAllergy()) {
            kinds.add(named("allergies", made -> made.cares = true));
        }
        if (!faith().isEmpty()) {
            kinds.add(named("faith", made -> made.faith = faith()));
        }
        kinds.add(named("near", made -> made.near = true));
        usualAge().ifPresent(age -> kinds.add(named("child." + age, made -> made.childOf = OptionalInt.of(age))));
        kinds.add(named("pets", made -> made.pets = true));
        kinds.add(named("smoker", made -> made.smoker = true));
        kinds.add(named("everything", made -> {
            made.beds = 2;
            made.near = true;
            made.cares = true;
            made.diets = diets();
            made.faith = faith();
            made.languages = languages();
            made.childOf = usualAge();
        }));
        return kinds;
    }

    private static Named named(String id, java.util.function.Consumer<Made> change) {
        var made = new Made();
        change.accept(made);
        return new Named(id, made);
    }

    private List<Diet> diets() {
        return told(guest -> guest.details().diets().stream()).sorted().toList();
    }

    private List<FaithNeed> faith() {
        return told(guest -> guest.details().faithNeeds().stream()).sorted().toList();
    }

    private <T> Stream<T> told(Function<Guest, Stream<T>> what) {
        return roster.guests().stream().flatMap(what).distinct();
    }

    /** The languages that most guests speak, without Japanese, which every family speaks. */
    private List<String> languages() {
        return roster.guests().stream()
                .flatMap(guest -> guest.details().languages().stream().map(LanguageSkill::language))
                .filter(language -> !language.equals("ja"))
                .collect(Collectors.groupingBy(language -> language, Collectors.counting()))
                .entrySet()
                .stream()
                .sorted(Comparator.comparing((java.util.Map.Entry<String, Long> entry) -> -entry.getValue())
                        .thenComparing(java.util.Map.Entry::getKey))
                .limit(MOST_LANGUAGES)
                .map(java.util.Map.Entry::getKey)
                .toList();
    }

    private boolean anySevereFoodAllergy() {
        return told(guest -> guest.allergies(AllergyKind.FOOD).stream())
                .anyMatch(allergy -> allergy.severity() == Severity.SEVERE || allergy.severity() == Severity.UNSTATED);
    }

    /** The middle one of the minors' ages. */
    private OptionalInt usualAge() {
        var ages = roster.guests().stream()
                .filter(Guest::minor)
                .flatMapToInt(guest -> guest.age().stream())
                .sorted()
                .toArray();
        return ages.length == 0 ? OptionalInt.empty() : OptionalInt.of(ages[ages.length / 2]);
    }

    private static FamilyKind kind(PresentPlan board, Named named) {
        var made = new Home(HostFamilyId.next(), details(board.roster(), named.made()));
        var id = made.id().toString();
        var roster = board.roster();
        var alone = new Roster(
                roster.nights(), roster.guests(), List.of(made), List.of(), roster.settings(), roster.twins());
        var problem = new ProblemWriter(alone, board.rules(), List.of()).write(1);
        return new FamilyKind(
                new Family(named.id(), null, problem.families().get(0).bedsByNight()),
                problem.pairs().stream()
                        .filter(pair -> pair.family().equals(id))
                        .map(pair -> new Pair(pair.student(), named.id(), pair.score(), pair.nights(), pair.beds()))
                        .toList());
    }

    private static HostFamilyDetails details(Roster roster, Made made) {
        var members = new ArrayList<>(List.of(
                new Member(null, "", "父", Sex.MALE, GROWN_UP), new Member(null, "", "母", Sex.FEMALE, GROWN_UP)));
        made.childOf.ifPresent(age -> members.add(new Member(
                null, "", "子", Sex.UNSTATED, roster.nights().arrival().minusYears(age))));
        return new HostFamilyDetails(
                "",
                "",
                "",
                null,
                "",
                "",
                "",
                "",
                made.near ? SHORT_WAY_MINUTES : null,
                made.beds,
                made.beds,
                GuestWish.ANY,
                null,
                null,
                made.smoker ? Smoking.OUTSIDE : Smoking.NONE,
                made.pets ? Answer.SOME : Answer.NONE,
                made.pets ? List.of(new Pet(Animal.DOG, 1, true, "")) : List.of(),
                made.diets,
                made.cares,
                made.faith,
                made.languages.stream()
                        .map(language -> new LanguageSkill(language, LanguageLevel.GOOD))
                        .toList(),
                List.of(),
                members,
                List.of(),
                roster.nights().arrival().minusDays(1),
                roster.nights().departure().plusDays(1),
                "",
                List.of(),
                List.of(),
                true,
                "",
                "");
    }
}
