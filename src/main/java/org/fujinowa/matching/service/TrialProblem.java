package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.BoardRules.Forbidden;
import org.fujinowa.matching.BoardRules.Group;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.TrialChanges;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.PlacementProblem;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Home;
import org.fujinowa.matching.model.ProblemWriter;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RuleViolation;

/** Writes the board down as the engine's problem with something changed that the board does not know, all in one transaction. */
@ApplicationScoped
@Transactional
class TrialProblem {

    private DelegationRegister delegations;
    private RosterReading rosters;
    private Boards boards;

    /** For the CDI proxy. */
    protected TrialProblem() {}

    @Inject
    TrialProblem(DelegationRegister delegations, RosterReading rosters, Boards boards) {
        this.delegations = delegations;
        this.rosters = rosters;
        this.boards = boards;
    }

    /**
     * A problem and how to read its answer.
     *
     * @param firstNight night 0
     * @param rules what is laid down in this trial
     */
    record Written(PlacementProblem problem, LocalDate firstNight, BoardRules rules) {}

    /**
     * The problem of a trial.
     *
     * @throws ConcurrentChange if the board is no longer in that state
     * @throws RuleViolation {@code matching.nobody-to-place}, {@code matching.no-families},
     *     {@code matching.no-beds}, {@code matching.try.gone}, {@code matching.group-too-small},
     *     {@code matching.weigh-something}, or {@code matching.blocked} with the rule that stands against a lock
     */
    Written write(DelegationId delegation, long changes, TrialChanges trial, int timeLimitSeconds) {
        var board = boards.get(delegation);
        ConcurrentChange.refuseUnlessSame(changes, board.changes());
        var roster = changed(delegation, trial);
        if (roster.guests().isEmpty()) {
            throw new RuleViolation("matching.nobody-to-place");
        }
        ProblemReading.mustHaveBeds(roster);
        check(roster, trial);
        var rules = trial.addedTo(board.rules());
        var problem = new ProblemWriter(roster, rules, boards.placements(delegation)).write(timeLimitSeconds);
        var locked = Stream.concat(
                        problem.locked().stream(),
                        trial.locked().stream()
                                .map(pair -> new Choice(
                                        pair.participant().toString(),
                                        pair.family().toString())))
                .distinct()
                .toList();
        return new Written(
                RecordType.with(problem, "locked", locked), roster.nights().arrival(), rules);
    }

    private Roster changed(DelegationId delegation, TrialChanges trial) {
        var details = delegations.get(delegation).value();
        var settings = trial.settings();
        if (settings != null && !settings.weighAnything()) {
            throw new RuleViolation("matching.weigh-something");
        }
        var roster = settings == null ? rosters.read(delegation, details) : rosters.read(delegation, details, settings);
        var homes = roster.homes().stream()
                .filter(home -> !trial.leftOut().contains(home.id()))
                .map(home -> trial.oneMoreBed().contains(home.id()) ? withOneMoreBed(home) : home)
                .toList();
        return new Roster(
                roster.nights(), roster.guests(), homes, roster.elsewhere(), roster.settings(), roster.twins());
    }

    private static Home withOneMoreBed(Home home) {
        HostFamilyDetails more =
                RecordType.with(home.details(), "guestBeds", home.details().guestBeds() + 1);
        return home.telling(
                RecordType.with(more, "guestRooms", Math.max(1, home.details().guestRooms())));
    }

    private static void check(Roster roster, TrialChanges trial) {
        trial.locked().forEach(pair -> {
            mustBeThere(roster, pair);
            refuseBlocked(roster, pair);
        });
        trial.forbidden().forEach(pair -> mustBeThere(roster, pair));
        Stream.concat(trial.together().stream(), trial.apart().stream()).forEach(group -> mustBeThere(roster, group));
    }

    private static void mustBeThere(Roster roster, Forbidden pair) {
        mustBeThere(roster, pair.participant());
        mustBeThere(roster, pair.family());
    }

    private static void mustBeThere(Roster roster, Group group) {
        if (group.members().stream().distinct().count() < 2) {
            throw new RuleViolation("matching.group-too-small");
        }
        List<ParticipantId> members = group.members();
        members.forEach(member -> mustBeThere(roster, member));
    }

    private static void mustBeThere(Roster roster, ParticipantId guest) {
        if (roster.guest(guest).isEmpty()) {
            throw new RuleViolation("matching.try.gone");
        }
    }

    private static void mustBeThere(Roster roster, HostFamilyId family) {
        if (roster.home(family).isEmpty()) {
            throw new RuleViolation("matching.try.gone");
        }
    }

    private static void refuseBlocked(Roster roster, Forbidden pair) {
        var guest = roster.guest(pair.participant()).orElseThrow();
        var home = roster.home(pair.family()).orElseThrow();
        roster.fit(guest, home).remarks(Remark.Tone.BLOCKS).stream().findFirst().ifPresent(rule -> {
            throw new RuleViolation("matching.blocked", rule);
        });
    }
}
