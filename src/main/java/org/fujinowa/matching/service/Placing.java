package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.Arrangement;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.model.BoardStep;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Home;
import org.fujinowa.matching.model.MatchBoard;
import org.fujinowa.matching.model.MatchRules;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/**
 * What coordinators do on the board: place by hand, lock, forbid, group, take back, propose, confirm.
 *
 * <p>Every deed names the state of the board it was made from ({@code changes}); if somebody else was faster it is refused
 * with {@link org.fujinowa.shared.ConcurrentChange} and nothing happens. Every deed can be undone until something is
 * confirmed.
 */
@ApplicationScoped
@Transactional
public class Placing {

    private static final int LONGEST_REASON = 500;

    private DelegationRegister delegations;
    private RosterReading rosters;
    private Boards boards;
    private AuditTrail auditTrail;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected Placing() {}

    @Inject
    public Placing(
            DelegationRegister delegations,
            RosterReading rosters,
            Boards boards,
            AuditTrail auditTrail,
            CurrentCaller caller,
            Clock clock) {
        this.delegations = delegations;
        this.rosters = rosters;
        this.boards = boards;
        this.auditTrail = auditTrail;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Places a guest with a family, away from wherever the guest was.
     *
     * @param reason why, in words; may be empty
     * @throws RuleViolation {@code matching.blocked} with the first rule that stands against it, {@code matching.forbidden},
     *     {@code matching.full}, {@code matching.apart}, or {@code matching.settled} if the present place is proposed or
     *     confirmed
     */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void place(
            DelegationId delegation, long changes, ParticipantId participant, HostFamilyId family, String reason) {
        var board = change(delegation, changes, "matching.deed.place");
        var roster = rosters.read(delegation, delegations.get(delegation).value());
        var guest = roster.guest(participant).orElseThrow(() -> new NoSuchRecord("Participant " + participant));
        var home = roster.home(family).orElseThrow(() -> new NoSuchRecord("HostFamily " + family));
        var placements = boards.placements(delegation);
        mustBePossible(guest, home, board, roster, placements);
        put(delegation, guest, home, shortened(reason), caller.get().signInName());
    }

    private void mustBePossible(
            Guest guest, Home home, MatchBoard board, Roster roster, List<Placement> placements) {
        MatchRules.fit(guest, home).remarks(Remark.Tone.BLOCKS).stream().findFirst().ifPresent(remark -> {
            throw new RuleViolation("matching.blocked", remark);
        });
        if (board.rules().forbids(guest.id(), home.id())) {
            throw new RuleViolation("matching.forbidden");
        }
        if (Beds.in(roster, placements).fullFor(guest, home)) {
            throw new RuleViolation("matching.full", home.details().name());
        }
        placements.stream()
                .filter(placement -> placement.family().equals(home.id()))
                .filter(placement -> placement.stay().overlaps(guest.stay()))
                .flatMap(placement -> roster.guest(placement.participant()).stream())
                .filter(other -> !other.id().equals(guest.id()))
                .filter(other -> mustSleepApart(guest, other, board.rules()))
                .findFirst()
                .ifPresent(other -> {
                    throw new RuleViolation("matching.apart", other.person().writtenName());
                });
    }

    private static boolean mustSleepApart(Guest one, Guest other, BoardRules rules) {
        var both = List.of(one.id(), other.id());
        var laidApart = rules.apart().stream().anyMatch(group -> group.members().containsAll(both));
        var putTogether = rules.together().stream().anyMatch(group -> group.members().containsAll(both));
        return laidApart || (MatchRules.mustSleepApart(one, other) && !putTogether);
    }

    private void put(DelegationId delegation, Guest guest, Home home, String reason, String placedBy) {
        var existing = boards.placementOf(guest.id());
        existing.filter(placement -> placement.state() != PlacementState.DRAFT).ifPresent(settled -> {
            throw new RuleViolation("matching.settled");
        });
        var details = new PlacementDetails(
                delegation,
                guest.id(),
                home.id(),
                guest.stay().arrival(),
                guest.stay().departure(),
                PlacementState.DRAFT,
                false,
                reason,
                MatchRules.fit(guest, home).score(),
                placedBy,
                clock.instant(),
                null,
                null,
                null,
                null);
        if (existing.isPresent()) {
            auditTrail.record(
                    Deed.CHANGED, subject(guest.id()), Changes.between(existing.get().details(), details));
            existing.get().restore(details);
        } else {
            auditTrail.record(Deed.CREATED, subject(guest.id()), Changes.created(details));
            boards.add(new Placement(details));
        }
    }

    /** Takes a draft away. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void unplace(DelegationId delegation, long changes, ParticipantId participant) {
        change(delegation, changes, "matching.deed.unplace");
        var placement = placementOf(participant);
        if (placement.state() != PlacementState.DRAFT) {
            throw new RuleViolation("matching.settled");
        }
        remove(placement);
    }

    private void remove(Placement placement) {
        auditTrail.record(
                Deed.DELETED, subject(placement.participant()), Changes.created(placement.details()));
        boards.remove(placement);
    }

    /** Has the engine keep a placement, or lets it go again. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void lock(DelegationId delegation, long changes, ParticipantId participant, boolean keep) {
        change(delegation, changes, keep ? "matching.deed.lock" : "matching.deed.unlock");
        changed(placementOf(participant), Deed.CHANGED, placement -> placement.lock(keep));
    }

    /** Rules a pair out for hand and engine, or allows it again; a draft that uses it is taken away. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void forbid(
            DelegationId delegation, long changes, ParticipantId participant, HostFamilyId family, boolean forbid) {
        var board = change(delegation, changes, forbid ? "matching.deed.forbid" : "matching.deed.allow");
        var existing = boards.placementOf(participant).filter(placement -> placement.family().equals(family));
        if (forbid && existing.filter(placement -> placement.state() != PlacementState.DRAFT).isPresent()) {
            throw new RuleViolation("matching.settled");
        }
        layDown(board, delegation, board.rules().forbidding(participant, family, forbid));
        if (forbid) {
            existing.ifPresent(this::remove);
        }
    }

    /** Lays down that these guests stay in one home. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void keepTogether(DelegationId delegation, long changes, List<ParticipantId> members) {
        var group = group(members);
        var board = change(delegation, changes, "matching.deed.together");
        layDown(board, delegation, board.rules().keepingTogether(group));
    }

    /** Lays down that no two of these guests stay in one home. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void keepApart(DelegationId delegation, long changes, List<ParticipantId> members) {
        var group = group(members);
        var board = change(delegation, changes, "matching.deed.apart");
        layDown(board, delegation, board.rules().keepingApart(group));
    }

    /** Takes back that guests stay together or apart. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void dissolve(DelegationId delegation, long changes, BoardRules.Group group) {
        var board = change(delegation, changes, "matching.deed.dissolve");
        layDown(board, delegation, board.rules().without(group));
    }

    private static BoardRules.Group group(List<ParticipantId> members) {
        var distinct = members.stream().distinct().toList();
        if (distinct.size() < 2) {
            throw new RuleViolation("matching.group-too-small");
        }
        return new BoardRules.Group(distinct);
    }

    private void layDown(MatchBoard board, DelegationId delegation, BoardRules rules) {
        auditTrail.record(
                Deed.CHANGED, Subject.of("MatchBoard", delegation), Changes.between(board.rules(), rules));
        board.setRules(rules);
    }

    /** Takes the engine's plan over as drafts; what is settled stays. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void takeOver(DelegationId delegation, long changes, Collection<Plan> plan) {
        change(delegation, changes, "matching.deed.solve");
        var roster = rosters.read(delegation, delegations.get(delegation).value());
        var by = caller.get().signInName();
        for (var placement : boards.placements(delegation)) {
            var kept = plan.stream().anyMatch(planned -> planned.participant().equals(placement.participant()));
            if (!placement.settled() && !kept) {
                remove(placement);
            }
        }
        for (var planned : plan) {
            var existing = boards.placementOf(planned.participant());
            var same = existing.filter(placement -> placement.family().equals(planned.family()));
            if (existing.filter(Placement::settled).isPresent() || same.isPresent()) {
                continue;
            }
            var guest = roster.guest(planned.participant()).orElseThrow();
            var home = roster.home(planned.family()).orElseThrow();
            put(delegation, guest, home, "", by);
        }
    }

    /**
     * One placement of a plan.
     *
     * @param participant the guest
     * @param family the home
     */
    public record Plan(ParticipantId participant, HostFamilyId family) {}

    /** The current coordinator stands for every draft that no rule stands against; returns how many were proposed. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public int propose(DelegationId delegation, long changes) {
        change(delegation, changes, "matching.deed.propose");
        var drafts = withState(delegation, PlacementState.DRAFT);
        if (drafts.isEmpty()) {
            throw new RuleViolation("matching.nothing-to-propose");
        }
        mustStillHold(delegation, drafts);
        drafts.forEach(draft -> changed(
                draft, Deed.PROPOSED, placement -> placement.propose(caller.get().signInName(), clock.instant())));
        return drafts.size();
    }

    /** The current coordinator confirms everything that another one proposed; returns how many were confirmed. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public int confirm(DelegationId delegation, long changes) {
        change(delegation, changes, "matching.deed.confirm");
        var proposed = withState(delegation, PlacementState.PROPOSED);
        if (proposed.isEmpty()) {
            throw new RuleViolation("matching.not-proposed");
        }
        mustStillHold(delegation, proposed);
        proposed.forEach(one -> changed(
                one, Deed.CONFIRMED, placement -> placement.confirm(caller.get().signInName(), clock.instant())));
        return proposed.size();
    }

    /** Makes a proposed or confirmed placement a draft again; a reason is asked for. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void reopen(DelegationId delegation, long changes, ParticipantId participant, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("matching.reason-missing");
        }
        change(delegation, changes, "matching.deed.reopen");
        changed(placementOf(participant), Deed.CHANGED, placement -> placement.reopen(shortened(reason)));
    }

    /** Data may have changed since the plan was made: every rule is asked again before anybody signs. */
    private void mustStillHold(DelegationId delegation, List<Placement> placements) {
        var roster = rosters.read(delegation, delegations.get(delegation).value());
        var board = boards.get(delegation);
        var all = boards.placements(delegation);
        for (var placement : placements) {
            var guest = roster.guest(placement.participant());
            var home = roster.home(placement.family());
            if (guest.isEmpty() || home.isEmpty()) {
                throw new RuleViolation("matching.gone");
            }
            mustBePossible(guest.get(), home.get(), board, roster, all);
        }
    }

    /** Takes the last deed back. What was confirmed since stays confirmed, and nothing is undone past it. */
    @Requires(Permission.MANAGE_PLACEMENTS)
    public void undo(DelegationId delegation, long changes) {
        var board = boards.lock(delegation);
        var step = boards.lastStep(delegation).orElseThrow(() -> new RuleViolation("matching.nothing-to-undo"));
        var before = step.before();
        if (!withState(delegation, PlacementState.CONFIRMED).stream().allMatch(isIn(before))) {
            throw new RuleViolation("matching.confirmed-cannot-be-undone");
        }
        board.change(changes);
        layDown(board, delegation, before.rules());
        for (var placement : boards.placements(delegation)) {
            if (before.placements().stream().noneMatch(was -> was.participant().equals(placement.participant()))) {
                remove(placement);
            }
        }
        before.placements().forEach(this::bringBack);
        boards.remove(step);
        auditTrail.record(Deed.UNDONE, Subject.of("MatchBoard", delegation), Changes.fact("deed", step.deed()));
    }

    private static Predicate<Placement> isIn(Arrangement before) {
        return confirmed -> before.placements().contains(confirmed.details());
    }

    private void bringBack(PlacementDetails was) {
        var existing = boards.placementOf(was.participant());
        if (existing.isEmpty()) {
            boards.add(new Placement(was));
            auditTrail.record(Deed.UNDONE, subject(was.participant()), Changes.created(was));
        } else if (!existing.get().details().equals(was)) {
            auditTrail.record(
                    Deed.UNDONE,
                    subject(was.participant()),
                    Changes.between(existing.get().details(), was));
            existing.get().restore(was);
        }
    }

    private MatchBoard change(DelegationId delegation, long changes, String deed) {
        var board = boards.lock(delegation);
        board.change(changes);
        var before = new Arrangement(
                board.rules(),
                boards.placements(delegation).stream().map(Placement::details).toList());
        boards.add(new BoardStep(
                delegation, board.changes(), deed, caller.get().signInName(), clock.instant(), before));
        return board;
    }

    private void changed(Placement placement, Deed deed, java.util.function.Consumer<Placement> change) {
        var before = placement.details();
        change.accept(placement);
        auditTrail.record(deed, subject(placement.participant()), Changes.between(before, placement.details()));
    }

    private List<Placement> withState(DelegationId delegation, PlacementState state) {
        return boards.placements(delegation).stream()
                .filter(placement -> placement.state() == state)
                .toList();
    }

    private Placement placementOf(ParticipantId participant) {
        Optional<Placement> placement = boards.placementOf(participant);
        return placement.orElseThrow(() -> new RuleViolation("matching.not-placed"));
    }

    private static Subject subject(ParticipantId participant) {
        return Subject.of("Placement", participant);
    }

    private static String shortened(String reason) {
        var stripped = reason.strip();
        return stripped.length() <= LONGEST_REASON ? stripped : stripped.substring(0, LONGEST_REASON);
    }
}
