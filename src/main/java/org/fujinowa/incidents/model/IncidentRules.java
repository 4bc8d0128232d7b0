package org.fujinowa.incidents.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.fujinowa.incidents.EntryDetails;
import org.fujinowa.incidents.EntryKind;
import org.fujinowa.incidents.IncidentFile;
import org.fujinowa.incidents.NewEntry;
import org.fujinowa.incidents.ReportingStepRow;
import org.fujinowa.incidents.ToldLine;
import org.fujinowa.shared.RuleViolation;

/** What may be added to the file of an incident, and by whom. */
public final class IncidentRules {

    private IncidentRules() {}

    /**
     * @param untold how many of the reporting chain have not been told
     * @throws RuleViolation {@code incidents.…} with what stands against it
     */
    public static void check(IncidentFile file, NewEntry entry, String by, int untold) {
        var always = entry.kind() == EntryKind.ADDENDUM || entry.kind() == EntryKind.KEEPER;
        refuse(file.closed() && !always && entry.kind() != EntryKind.REOPENED, "incidents.is-closed");
        refuse(entry.words().isBlank() && entry.kind() != EntryKind.CLOSED, "incidents.words-missing");
        switch (entry.kind()) {
            case TOLD -> refuse(entry.whom().isBlank() || entry.told() == null, "incidents.whom-missing");
            case FOLLOW_UP -> refuse(entry.whom().isBlank() || entry.due() == null, "incidents.owner-missing");
            case DONE ->
                refuse(
                        file.openFollowUps().stream().noneMatch(open -> open.number() == entry.about()),
                        "incidents.no-such-follow-up");
            case LEVEL -> refuse(entry.level() == null || entry.level() == file.level(), "incidents.same-level");
            case KEEPER ->
                refuse(entry.whom().isBlank() || file.keepers().contains(entry.whom()), "incidents.keeper-already");
            case CLOSING -> {
                refuse(!file.openFollowUps().isEmpty(), "incidents.follow-ups-open");
                refuse(untold > 0, "incidents.not-all-told");
            }
            case CLOSED -> {
                var first = file.closing().orElseThrow(() -> new RuleViolation("incidents.nobody-closes"));
                refuse(first.by().equals(by), "incidents.second-person");
                refuse(!file.openFollowUps().isEmpty(), "incidents.follow-ups-open");
                refuse(untold > 0, "incidents.not-all-told");
            }
            case REOPENED -> refuse(!file.closed(), "incidents.is-open");
            case ADDENDUM -> {
                // Whoever may see the file may add what is missing at any time.
            }
        }
    }

    /** How far the reporting chain is, the most urgent step first. */
    public static List<ToldLine> chain(IncidentFile file, List<ReportingStepRow> steps, Instant now) {
        return steps.stream()
                .filter(step -> step.details().level().compareTo(file.level()) <= 0)
                .map(step -> line(file, step, now))
                .sorted(Comparator.comparing(ToldLine::until))
                .toList();
    }

    private static ToldLine line(IncidentFile file, ReportingStepRow step, Instant now) {
        var since = file.entries().stream()
                .filter(entry -> entry.kind() == EntryKind.LEVEL)
                .filter(entry -> Objects.requireNonNull(entry.level())
                                .compareTo(step.details().level())
                        >= 0)
                .filter(entry -> file.details().level().compareTo(step.details().level()) < 0)
                .map(EntryDetails::at)
                .findFirst()
                .orElse(file.at());
        var until = since.plus(step.details().withinMinutes(), ChronoUnit.MINUTES);
        var told = file.entries().stream()
                .filter(entry -> step.id().equals(entry.step()))
                .map(EntryDetails::told)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new ToldLine(step, until, told, told == null && now.isAfter(until));
    }

    private static void refuse(boolean broken, String key) {
        if (broken) {
            throw new RuleViolation(key);
        }
    }
}
