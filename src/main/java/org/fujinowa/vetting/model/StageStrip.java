package org.fujinowa.vetting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.FiscalYear;
import org.fujinowa.vetting.FamilyStage;
import org.fujinowa.vetting.Finding;
import org.fujinowa.vetting.StageDeed;
import org.fujinowa.vetting.StageFact;
import org.fujinowa.vetting.StageLine;
import org.fujinowa.vetting.StageProof;
import org.fujinowa.vetting.StageState;
import org.fujinowa.vetting.VettingStage;

/** Reckons the stages of a family on a night: nobody types how far a family has come. */
public final class StageStrip {

    private static final Set<StageDeed> CONTACTS = Set.of(StageDeed.CALLED, StageDeed.VISITED, StageDeed.SAID_WELL);

    /** Days after the first night until which a call still counts for the first day, and for the third. */
    private static final int FIRST_DAY = 1;

    private static final int THIRD_DAY = 2;
    private static final int THIRD_DAY_UNTIL = 4;

    private final VettingFile file;
    private final List<StageFact> facts;
    private final LocalDate night;

    /** @param facts everything that happened with the family, in whatever order */
    public StageStrip(VettingFile file, List<StageFact> facts, LocalDate night) {
        this.file = file;
        this.night = night;
        this.facts = facts.stream()
                .filter(fact -> fact.by(night) || fact.deed() == StageDeed.PLACED)
                .sorted(Comparator.comparing(StageStrip::day))
                .toList();
    }

    /** All stages in their order, as that programme asks. */
    public List<StageLine> lines(ProgrammeId programme) {
        var findings = file.status(programme, night).findings();
        var lines = new ArrayList<StageLine>();
        lines.add(enquiry());
        for (var stage : VettingStage.values()) {
            lines.add(asked(
                    stage,
                    findings.stream()
                            .filter(finding -> finding.requirement().details().stage() == stage)
                            .toList()));
        }
        lines.add(placement());
        lines.add(duringStay());
        lines.add(review());
        lines.add(renewal());
        return lines;
    }

    private StageLine enquiry() {
        var first =
                facts.stream().filter(fact -> fact.deed() == StageDeed.ENQUIRED).findFirst();
        return line(
                FamilyStage.ENQUIRY,
                StageState.DONE,
                first.orElseGet(() -> StageFact.on(StageDeed.IN_REGISTER, null, "")));
    }

    private StageLine asked(VettingStage stage, List<Finding> findings) {
        var proofs = findings.stream()
                .map(finding ->
                        new StageProof(finding, file.proof(finding, night).orElse(null)))
                .toList();
        var state = findings.isEmpty()
                ? StageState.NOT_ASKED
                : findings.stream().allMatch(Finding::met) ? StageState.DONE : StageState.OPEN;
        return new StageLine(FamilyStage.of(stage), state, proofs, List.of());
    }

    private StageLine placement() {
        var yearBegan = FiscalYear.of(night).firstDay();
        var stays = stays().filter(stay -> !until(stay).isBefore(yearBegan)).toList();
        return stays.isEmpty()
                ? line(FamilyStage.PLACEMENT, StageState.WAITING, StageFact.on(StageDeed.NOT_PLACED, null, ""))
                : new StageLine(FamilyStage.PLACEMENT, StageState.DONE, List.of(), stays);
    }

    private StageLine duringStay() {
        var begun = lastBegun();
        if (begun.isEmpty()) {
            return line(
                    FamilyStage.DURING_STAY,
                    StageState.WAITING,
                    stays().findFirst()
                            .map(stay -> StageFact.on(StageDeed.STAY_TO_COME, stay.on(), ""))
                            .orElseGet(() -> StageFact.on(StageDeed.NOT_PLACED, null, "")));
        }
        var first = day(begun.get());
        var said = new ArrayList<StageFact>();
        said.add(contact(first, first.plusDays(FIRST_DAY), StageDeed.NO_FIRST_DAY));
        if (first.plusDays(THIRD_DAY).isBefore(until(begun.get()))) {
            said.add(contact(first.plusDays(THIRD_DAY), first.plusDays(THIRD_DAY_UNTIL), StageDeed.NO_THIRD_DAY));
        }
        var deeds = said.stream().map(StageFact::deed).toList();
        var state = deeds.contains(StageDeed.NO_FIRST_DAY) || deeds.contains(StageDeed.NO_THIRD_DAY)
                ? StageState.OPEN
                : deeds.contains(StageDeed.CALL_TO_COME) ? StageState.WAITING : StageState.DONE;
        return new StageLine(FamilyStage.DURING_STAY, state, List.of(), said);
    }

    /** A call or visit within those days; otherwise that it is to come, or was not made. */
    private StageFact contact(LocalDate from, LocalDate until, StageDeed missing) {
        return facts.stream()
                .filter(fact -> CONTACTS.contains(fact.deed()))
                .filter(fact -> !day(fact).isBefore(from) && !day(fact).isAfter(until))
                .findFirst()
                .orElseGet(() -> StageFact.on(night.isAfter(until) ? missing : StageDeed.CALL_TO_COME, from, ""));
    }

    private StageLine review() {
        var ended = stays().filter(stay -> !until(stay).isAfter(night)).reduce((earlier, later) -> later);
        if (ended.isEmpty()) {
            var begun = lastBegun();
            return line(
                    FamilyStage.REVIEW,
                    StageState.WAITING,
                    StageFact.on(
                            begun.isPresent() ? StageDeed.STAY_TO_COME : StageDeed.NOT_PLACED,
                            begun.map(StageStrip::until).orElse(null),
                            ""));
        }
        var left = until(ended.get());
        var reviewed = facts.stream()
                .filter(fact -> fact.deed() == StageDeed.REVIEWED && !day(fact).isBefore(left))
                .reduce((earlier, later) -> later);
        return reviewed.isPresent()
                ? line(FamilyStage.REVIEW, StageState.DONE, reviewed.get())
                : line(FamilyStage.REVIEW, StageState.OPEN, StageFact.on(StageDeed.NOT_REVIEWED, left, ""));
    }

    /** What the family offers in this fiscal year. */
    private StageLine renewal() {
        var year = FiscalYear.of(night);
        var offered = facts.stream()
                .filter(fact -> fact.deed() == StageDeed.OFFERED
                        && FiscalYear.of(until(fact).minusDays(1)).equals(year))
                .findFirst();
        return offered.isPresent()
                ? line(FamilyStage.RENEWAL, StageState.DONE, offered.get())
                : line(FamilyStage.RENEWAL, StageState.OPEN, StageFact.on(StageDeed.NOT_RENEWED, year.firstDay(), ""));
    }

    private Stream<StageFact> stays() {
        return facts.stream().filter(fact -> fact.deed() == StageDeed.PLACED);
    }

    private Optional<StageFact> lastBegun() {
        return stays().filter(stay -> stay.by(night)).reduce((earlier, later) -> later);
    }

    private static LocalDate day(StageFact fact) {
        return fact.on() == null ? LocalDate.MIN : fact.on();
    }

    private static LocalDate until(StageFact fact) {
        return Objects.requireNonNullElse(fact.until(), LocalDate.MAX);
    }

    private static StageLine line(FamilyStage stage, StageState state, StageFact... facts) {
        return new StageLine(stage, state, List.of(), List.of(facts));
    }
}
