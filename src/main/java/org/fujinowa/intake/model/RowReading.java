package org.fujinowa.intake.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fujinowa.admissions.ChildWish;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.hosting.GuestWish;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.Smoking;
import org.fujinowa.intake.CellProblem;
import org.fujinowa.intake.reading.RawRow;
import org.fujinowa.people.Answer;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.StayPeriod;
import org.jspecify.annotations.Nullable;

/**
 * What rows say, laid over what is known before. A cell that is empty or missing says nothing, so that a second list with
 * fewer columns loses nothing.
 *
 * @param delegation the delegation whose list it is
 * @param details its dates
 * @param role what participants are where no column says it
 * @param today the day of the import
 */
public record RowReading(DelegationId delegation, DelegationDetails details, ParticipantRole role, LocalDate today) {

    private static final List<String> PLACES_OF_LEARNING = Stream.of("学校", "在籍校", "大学", "school", "university")
            .map(Folding::fold)
            .toList();
    private static final PersonDetails NOBODY_YET =
            new PersonDetails("?", "", "", "", "", "", "", null, Sex.UNSTATED, "", "", "", "", "");
    private static final HostFamilyDetails NO_FAMILY_YET = new HostFamilyDetails(
            "",
            "",
            "",
            null,
            "",
            "",
            "",
            "",
            null,
            0,
            0,
            GuestWish.ANY,
            null,
            null,
            Smoking.INSIDE,
            Answer.NOT_ANSWERED,
            List.of(),
            List.of(),
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            "",
            List.of(),
            List.of(),
            true,
            "",
            "");

    /**
     * What a row says about somebody.
     *
     * @param details what the record would say; null if the row cannot be read at all
     * @param part the part in the delegation, for participants
     * @param problems what must be corrected first
     * @param remarks what is kept in words
     */
    public record Read<D>(
            @Nullable D details,
            @Nullable ParticipantDetails part,
            List<CellProblem> problems,
            List<CellProblem> remarks) {}

    /** What a row says of a person and their part; of somebody new where nothing is known before. */
    public Read<PersonDetails> participant(
            OpenedTable table,
            RawRow row,
            @Nullable PersonDetails personBefore,
            @Nullable ParticipantDetails partBefore,
            Set<OpenQuestion> askedBefore) {
        var cells = new Cells(table, row, askedBefore);
        var part = new ParticipantCells(cells, firstDay(), lastDay())
                .read(partBefore == null ? noPartYet(usualRole(table, cells)) : partBefore);
        var base = personBefore == null ? NOBODY_YET : personBefore;
        Optional<PersonDetails> person;
        try {
            person = new PersonCells(cells, withoutPlaceholder(base), today).read(base);
        } catch (RuleViolation broken) {
            cells.problem("name", broken.key(), broken.arguments().toArray());
            person = Optional.empty();
        }
        return new Read<>(person.orElse(null), part, List.copyOf(cells.problems()), List.copyOf(cells.remarks()));
    }

    /** What a row says of a family; of a new one where nothing is known before. */
    public Read<HostFamilyDetails> family(
            OpenedTable table, RawRow row, @Nullable HostFamilyDetails before, Set<OpenQuestion> askedBefore) {
        var cells = new Cells(table, row, askedBefore);
        var nights = new StayPeriod(
                firstDay(),
                lastDay().isAfter(firstDay()) ? lastDay() : firstDay().plusDays(1));
        var family = new FamilyCells(cells, nights, today).read(before == null ? NO_FAMILY_YET : before);
        return new Read<>(family.orElse(null), null, List.copyOf(cells.problems()), List.copyOf(cells.remarks()));
    }

    private LocalDate firstDay() {
        var from = details.homeStayFrom();
        return from == null ? details.arrival() : from;
    }

    private LocalDate lastDay() {
        var until = details.homeStayUntil();
        return until == null ? details.departure() : until;
    }

    private static Names withoutPlaceholder(PersonDetails base) {
        return base == NOBODY_YET
                ? new Names("", "", "", "", "", "")
                : new Names(
                        base.familyName(),
                        base.givenName(),
                        base.familyReading(),
                        base.givenReading(),
                        base.familyLatin(),
                        base.givenLatin());
    }

    /** The names to begin with. */
    record Names(
            String family,
            String given,
            String familyReading,
            String givenReading,
            String familyLatin,
            String givenLatin) {}

    /** Whoever stands in a column of schools or universities is there to learn, also in a programme of adults. */
    private ParticipantRole usualRole(OpenedTable table, Cells cells) {
        var learns = cells.states("school")
                && table.mapping().column("school").stream()
                        .mapToObj(
                                column -> Folding.fold(table.table().headings().get(column)))
                        .anyMatch(heading -> PLACES_OF_LEARNING.stream().anyMatch(heading::contains));
        return role == ParticipantRole.TRAVELLER && learns ? ParticipantRole.STUDENT : role;
    }

    private ParticipantDetails noPartYet(ParticipantRole usualRole) {
        return new ParticipantDetails(
                delegation,
                new PersonId(new java.util.UUID(0, 0)),
                null,
                "",
                usualRole,
                null,
                null,
                Answer.NOT_ANSWERED,
                List.of(),
                Answer.NOT_ANSWERED,
                List.of(),
                Answer.NOT_ANSWERED,
                List.of(),
                List.of(),
                false,
                false,
                false,
                false,
                ChildWish.ANY,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "",
                false);
    }
}
