package org.fujinowa.intake.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.intake.FieldChange;
import org.fujinowa.intake.Lookalike;
import org.fujinowa.intake.RowOutcome;
import org.fujinowa.intake.RowPreview;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.model.FieldChanges;
import org.fujinowa.intake.model.Intakes;
import org.fujinowa.intake.model.OpenedTable;
import org.fujinowa.intake.model.ParticipantPlan;
import org.fujinowa.intake.model.RowReading;
import org.fujinowa.intake.reading.RawRow;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRow;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.Versioned;
import org.jspecify.annotations.Nullable;

/**
 * Plans what the rows of a list of participants will do.
 *
 * <p>A row is somebody known for certain if the full name is the same in some script (either part first) and the birth
 * date or the e-mail is the same too. Everybody else who is similar is a lookalike, and a person decides.
 */
final class ParticipantPlanner {

    private final Registers registers;
    private final RowReading reading;
    private final Map<PersonId, ParticipantEntry> takingPart = new HashMap<>();
    private final Map<String, Set<OpenQuestion>> asked;
    private final Map<String, List<Seen>> seen = new HashMap<>();
    private final Map<Integer, Stated> next = new HashMap<>();

    ParticipantPlanner(Registers registers, Intakes intakes, RowReading reading) {
        this.registers = registers;
        this.reading = reading;
        registers
                .participants()
                .ofDelegation(reading.delegation())
                .forEach(entry -> takingPart.put(entry.details().person(), entry));
        this.asked = intakes.asked(
                takingPart.values().stream().map(entry -> entry.id().toString()).toList());
    }

    /** Somebody of an earlier row. */
    private record Seen(int number, PersonDetails person) {}

    /** What a row says of itself, and whom in the register it may mean. */
    private record Stated(RowReading.Read<PersonDetails> read, List<PersonRow> similar) {}

    /** Looks rows up in the register before they are planned: all at once, which is quicker than one by one. */
    void lookUp(OpenedTable table, List<RawRow> rows) {
        var read = rows.stream()
                .map(row -> reading.participant(table, row, null, null, Set.of()))
                .toList();
        var persons = read.stream()
                .map(RowReading.Read::details)
                .filter(Objects::nonNull)
                .toList();
        var similar = registers.people().similarToEach(persons).iterator();
        next.clear();
        for (int i = 0; i < rows.size(); i++) {
            var one = read.get(i);
            next.put(rows.get(i).number(), new Stated(one, one.details() == null ? List.of() : similar.next()));
        }
    }

    /** Plans one of the rows that were looked up last. */
    Planned plan(int position, OpenedTable table, RawRow row, String answer) {
        var shown = new PreviewRow(position, TableKind.PARTICIPANTS, row, answer);
        var found = Objects.requireNonNull(next.get(row.number()));
        var stated = found.read();
        var person = stated.details();
        if (person == null) {
            shown.reads(stated.problems(), stated.remarks());
            return finished(shown, answer, null);
        }
        shown.about(
                nameOf(person),
                person.birthDate() == null ? "" : person.birthDate().toString());
        var twice = earlierRows(row.number(), person);
        if (answer.equals(RowPreview.LEAVE_OUT) || answer.startsWith("row:")) {
            shown.mayBe(twice);
            return finished(shown, answer, null);
        }
        var known = whoIs(person, found.similar(), answer, shown, twice);
        var before = known.map(id -> registers.people().get(id)).orElse(null);
        var part = known.map(takingPart::get).orElse(null);
        var read = before == null
                ? stated
                : reading.participant(
                        table,
                        row,
                        before.value(),
                        part == null ? null : part.details(),
                        part == null ? Set.of() : asked.getOrDefault(part.id().toString(), Set.of()));
        shown.reads(read.problems(), read.remarks());
        var after = read.details();
        var partAfter = read.part();
        if (after == null || partAfter == null) {
            return finished(shown, answer, null);
        }
        shown.refused(registers.validator().validate(after));
        shown.refused(registers.validator().validate(partAfter));
        shown.asks(partAfter.openQuestions());
        var plan = new ParticipantPlan(
                known.orElse(null),
                before,
                after,
                part == null ? null : part.id(),
                part == null ? null : new Versioned<>(part.details(), part.version()),
                partAfter);
        shown.changes(changes(plan));
        return finished(shown, answer, plan);
    }

    private Planned finished(PreviewRow shown, String answer, @Nullable ParticipantPlan plan) {
        if (answer.equals(RowPreview.LEAVE_OUT) || answer.startsWith("row:")) {
            return new Planned(shown.as(RowOutcome.LEFT_OUT), null, null);
        }
        if (shown.isHindered() || plan == null) {
            return new Planned(shown.as(RowOutcome.PROBLEM), null, null);
        }
        if (plan.saysNothingNew()) {
            return new Planned(shown.as(RowOutcome.UNCHANGED), null, null);
        }
        return new Planned(shown.as(plan.participantId() == null ? RowOutcome.NEW : RowOutcome.UPDATE), plan, null);
    }

    private Optional<PersonId> whoIs(
            PersonDetails person, List<PersonRow> similar, String answer, PreviewRow shown, List<Lookalike> twice) {
        var others = new ArrayList<>(twice);
        var details =
                registers.people().find(similar.stream().map(PersonRow::id).toList());
        var certain = similar.stream()
                .filter(row -> isCertain(person, details.get(row.id())))
                .map(PersonRow::id)
                .toList();
        if (certain.size() != 1) {
            similar.forEach(row -> others.add(lookalike(row)));
        }
        shown.mayBe(others);
        if (answer.startsWith("same:")) {
            var chosen = PersonId.of(answer.substring("same:".length()));
            if (similar.stream().anyMatch(row -> row.id().equals(chosen))) {
                return Optional.of(chosen);
            }
        }
        if (!others.isEmpty() && !answer.equals(RowPreview.ANOTHER)) {
            shown.hindered("intake.row.decide-person");
        }
        return certain.size() == 1 ? Optional.of(certain.get(0)) : Optional.empty();
    }

    private static Lookalike lookalike(PersonRow row) {
        var more = (row.reading() + " " + (row.birthDate() == null ? "" : row.birthDate())).strip();
        return new Lookalike("same:" + row.id(), row.writtenName(), more, false);
    }

    /** Earlier rows of the file with the same full name whose birth date is not another one. */
    private List<Lookalike> earlierRows(int number, PersonDetails person) {
        var twice = new LinkedHashSet<Lookalike>();
        for (var name : fullNames(person)) {
            for (var earlier : seen.getOrDefault(name, List.of())) {
                var one = earlier.person().birthDate();
                var other = person.birthDate();
                if (one == null || other == null || one.equals(other)) {
                    twice.add(new Lookalike(
                            "row:" + earlier.number(),
                            nameOf(earlier.person()),
                            one == null ? "" : one.toString(),
                            true));
                }
            }
        }
        fullNames(person)
                .forEach(name ->
                        seen.computeIfAbsent(name, key -> new ArrayList<>()).add(new Seen(number, person)));
        return new ArrayList<>(twice);
    }

    private static boolean isCertain(PersonDetails one, @Nullable PersonDetails other) {
        if (other == null) {
            return false;
        }
        var names = fullNames(one);
        names.retainAll(fullNames(other));
        boolean born = one.birthDate() != null && one.birthDate().equals(other.birthDate());
        boolean mail = !one.email().isEmpty() && one.email().equalsIgnoreCase(other.email());
        boolean contradicts = one.birthDate() != null && other.birthDate() != null && !born;
        return !names.isEmpty() && (born || mail) && !contradicts;
    }

    private static Set<String> fullNames(PersonDetails person) {
        var names = new LinkedHashSet<String>();
        var pairs = List.of(
                List.of(person.familyName(), person.givenName()),
                List.of(person.familyReading(), person.givenReading()),
                List.of(person.familyLatin(), person.givenLatin()));
        for (var pair : pairs) {
            var family = Folding.fold(pair.get(0));
            var given = Folding.fold(pair.get(1));
            names.add(family + given);
            names.add(given + family);
        }
        names.remove("");
        return names;
    }

    private static List<FieldChange> changes(ParticipantPlan plan) {
        var changes = new ArrayList<FieldChange>();
        if (plan.personBefore() != null) {
            changes.addAll(FieldChanges.between(plan.personBefore().value(), plan.person()));
        }
        if (plan.participantBefore() != null) {
            changes.addAll(FieldChanges.between(plan.participantBefore().value(), plan.participant()));
        }
        return changes;
    }

    private static String nameOf(PersonDetails person) {
        return person.writtenName();
    }
}
