package org.fujinowa.intake.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.intake.reading.AllergyReader;
import org.fujinowa.intake.reading.CellReading;
import org.fujinowa.intake.reading.DateReader;
import org.fujinowa.intake.reading.DietFact;
import org.fujinowa.intake.reading.DietReader;
import org.fujinowa.intake.reading.FearReader;
import org.fujinowa.intake.reading.RawCell;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.Diet;
import org.fujinowa.people.FaithNeed;
import org.fujinowa.shared.Folding;

/** Reads somebody's part in a delegation. */
final class ParticipantCells {

    private static final int LONGEST_SCHOOL = 200;
    private static final int LONGEST_INTEREST = 60;
    private static final int LONGEST_WISHES = 2_000;

    private static final Map<String, ParticipantRole> ROLES = Stream.of(
                    Map.entry("生徒", ParticipantRole.STUDENT),
                    Map.entry("学生", ParticipantRole.STUDENT),
                    Map.entry("student", ParticipantRole.STUDENT),
                    Map.entry("引率", ParticipantRole.LEADER),
                    Map.entry("引率者", ParticipantRole.LEADER),
                    Map.entry("団長", ParticipantRole.LEADER),
                    Map.entry("leader", ParticipantRole.LEADER),
                    Map.entry("chaperone", ParticipantRole.LEADER),
                    Map.entry("teacher", ParticipantRole.LEADER),
                    Map.entry("団員", ParticipantRole.TRAVELLER),
                    Map.entry("参加者", ParticipantRole.TRAVELLER),
                    Map.entry("一般", ParticipantRole.TRAVELLER),
                    Map.entry("traveller", ParticipantRole.TRAVELLER),
                    Map.entry("traveler", ParticipantRole.TRAVELLER),
                    Map.entry("演奏家", ParticipantRole.MUSICIAN),
                    Map.entry("演奏者", ParticipantRole.MUSICIAN),
                    Map.entry("musician", ParticipantRole.MUSICIAN),
                    Map.entry("musikerin", ParticipantRole.MUSICIAN),
                    Map.entry("musiker", ParticipantRole.MUSICIAN))
            .collect(Collectors.toUnmodifiableMap(entry -> Folding.fold(entry.getKey()), Map.Entry::getValue));

    private final Cells cells;
    private final LocalDate firstDay;
    private final LocalDate lastDay;
    private final List<String> disliked = new ArrayList<>();

    /** @param firstDay the first day of the delegation; @param lastDay its last */
    ParticipantCells(Cells cells, LocalDate firstDay, LocalDate lastDay) {
        this.cells = cells;
        this.firstDay = firstDay;
        this.lastDay = lastDay;
    }

    ParticipantDetails read(ParticipantDetails before) {
        var allergies = allergies(before);
        var diets = diets(before);
        var faith = faith(before);
        var feared = feared(before);
        var stayFrom = cells.<LocalDate>value("stayFrom", before.stayFrom(), cell -> day("stayFrom", cell));
        var stayUntil = cells.<LocalDate>value("stayUntil", before.stayUntil(), cell -> day("stayUntil", cell));
        if (stayFrom != null && stayUntil != null && !stayFrom.isBefore(stayUntil)) {
            cells.problem("stayUntil", "stay.departure-not-after-arrival", stayFrom, stayUntil);
        }
        return new ParticipantDetails(
                before.delegation(),
                before.person(),
                before.guardian(),
                school(before.school()),
                cells.value("role", before.role(), ParticipantCells::role),
                stayFrom,
                stayUntil,
                allergies.answer(),
                allergies.things(),
                diets.answer(),
                diets.things(),
                faith.answer(),
                faith.things(),
                feared,
                SharedCells.truth(cells, "acceptsSmokers", before.acceptsSmokers()),
                SharedCells.truth(cells, "wishesOwnRoom", before.wishesOwnRoom()),
                SharedCells.truth(cells, "acceptsOneAdultHome", before.acceptsOneAdultHome()),
                SharedCells.truth(cells, "guardianAcceptsOneAdultHome", before.guardianAcceptsOneAdultHome()),
                before.childWish(),
                before.homeWishes(),
                SharedCells.languages(cells, before.languages()),
                cells.list("interests", before.interests(), LONGEST_INTEREST),
                cells.questions(before.openQuestions()),
                wishes(before.wishes()),
                SharedCells.truth(cells, "withdrawn", before.withdrawn()));
    }

    /** Whether a question was answered, and with what. */
    private record Answered<T>(Answer answer, List<T> things) {

        static <T> Answered<T> with(List<T> things) {
            return new Answered<>(things.isEmpty() ? Answer.NONE : Answer.SOME, things);
        }

        static <T> Answered<T> nothing() {
            return new Answered<>(Answer.NOT_ANSWERED, List.of());
        }
    }

    private Answered<Allergy> allergies(ParticipantDetails before) {
        if (!cells.statesAnew("allergies")) {
            return new Answered<>(before.allergyAnswer(), before.allergies());
        }
        return SharedCells.understood(
                        cells,
                        "allergies",
                        AllergyReader.read(cells.cell("allergies").text()))
                .map(SafetyWords::allergies)
                .map(Answered::with)
                .orElse(Answered.nothing());
    }

    private Answered<Diet> diets(ParticipantDetails before) {
        if (!cells.statesAnew("diets")) {
            return new Answered<>(before.dietAnswer(), before.diets());
        }
        var words = cells.cell("diets").text();
        var facts = SharedCells.understood(cells, "diets", DietReader.read(words));
        if (facts.isEmpty()) {
            return Answered.nothing();
        }
        var diets = SafetyWords.diets(facts.get());
        if (diets.isEmpty()) {
            cells.ask("diets", words);
            return Answered.nothing();
        }
        if (facts.get().stream().anyMatch(fact -> fact.strength() == DietFact.Strength.DISLIKED)) {
            disliked.add(words.strip());
        }
        return Answered.with(diets.get());
    }

    private Answered<FaithNeed> faith(ParticipantDetails before) {
        if (!cells.statesAnew("faithNeeds")) {
            return new Answered<>(before.faithAnswer(), before.faithNeeds());
        }
        cells.answers("faithNeeds");
        var words = cells.cell("faithNeeds").text();
        var needs = FaithWords.read(words);
        if (needs.isEmpty()) {
            cells.ask("faithNeeds", words);
        }
        return needs.map(Answered::with).orElse(Answered.nothing());
    }

    private List<Animal> feared(ParticipantDetails before) {
        if (!cells.statesAnew("fearedAnimals")) {
            return before.fearedAnimals();
        }
        return SharedCells.understood(
                        cells,
                        "fearedAnimals",
                        FearReader.read(cells.cell("fearedAnimals").text()))
                .map(codes -> codes.stream()
                        .flatMap(code -> SafetyWords.animals(code).stream())
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private String school(String before) {
        if (!cells.states("school") && !cells.states("grade")) {
            return before;
        }
        var school = cells.text("school", "", LONGEST_SCHOOL);
        var grade = cells.text("grade", "", LONGEST_SCHOOL);
        var both = (school + " " + grade).strip();
        return both.length() <= LONGEST_SCHOOL ? both : school;
    }

    /** What is only disliked is a wish, not a diet. */
    private String wishes(String before) {
        var wishes = cells.text("wishes", before, LONGEST_WISHES);
        for (var words : disliked) {
            if (!wishes.contains(words) && wishes.length() + words.length() < LONGEST_WISHES) {
                wishes = wishes.isEmpty() ? words : wishes + "\n" + words;
            }
        }
        return wishes;
    }

    private CellReading<LocalDate> day(String field, RawCell cell) {
        return new DateReader(
                        cells.dayOrder(field), cells.table().table().source().from1904(), firstDay, lastDay)
                .read(cell);
    }

    private static CellReading<ParticipantRole> role(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        var role = ROLES.get(Folding.fold(cell.text()));
        return role == null ? CellReading.unclear(cell, "intake.cell.role") : CellReading.read(role);
    }
}
