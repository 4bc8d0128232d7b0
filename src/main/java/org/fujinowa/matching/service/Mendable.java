package org.fujinowa.matching.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardRules;
import org.fujinowa.matching.GuestMove;
import org.fujinowa.matching.GuestMove.Fate;
import org.fujinowa.matching.MendPlan;
import org.fujinowa.matching.MendWay;
import org.fujinowa.matching.Mishap;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlannedStay;
import org.fujinowa.matching.SolveOutcome.Contradicting;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.Reason;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.explain.Event;
import org.fujinowa.matching.engine.explain.Mend;
import org.fujinowa.matching.engine.explain.MendFirst;
import org.fujinowa.matching.engine.explain.Mended;
import org.fujinowa.matching.engine.explain.Moved;
import org.jspecify.annotations.Nullable;

/**
 * A board to which something has happened: asks the engine in its words, and reads its answers in the board's.
 *
 * @param board the board before
 * @param locked the locked places
 * @param happened what has happened
 * @param today the first night that nobody has slept yet
 */
record Mendable(PresentPlan board, List<PlacementDetails> locked, List<Mishap> happened, LocalDate today) {

    Mendable {
        locked = List.copyOf(locked);
        happened = List.copyOf(happened);
    }

    /** The question, for one way to mend. */
    Mend question(MendWay way) {
        return new Mend(
                board.problem(),
                board.plan(),
                happened.stream().flatMap(mishap -> event(mishap).stream()).toList(),
                todaysNumber(),
                way == MendWay.FEWEST_CHANGES ? MendFirst.FEWEST_CHANGES : MendFirst.PLACES);
    }

    private int todaysNumber() {
        return (int) board.roster().nights().arrival().datesUntil(today).count();
    }

    /** Nothing for what concerns nobody of this board: a guest without a home stay, a family that was not offered. */
    private Optional<Event> event(Mishap mishap) {
        var nights = IntStream.range(todaysNumber(), board.problem().nights())
                .filter(night -> mishap.nights().includes(board.evening(night)))
                .boxed()
                .toList();
        var known = mishap.guest() == null
                ? board.roster()
                        .home(java.util.Objects.requireNonNull(mishap.family()))
                        .isPresent()
                : board.roster().guest(mishap.guest()).isPresent();
        return nights.isEmpty() || !known
                ? Optional.empty()
                : Optional.of(new Event(kind(mishap.kind()), text(mishap.guest()), text(mishap.family()), nights));
    }

    private static Event.Kind kind(Mishap.Kind kind) {
        return switch (kind) {
            case FAMILY_CANCELS -> Event.Kind.FAMILY_GONE;
            case GUEST_AWAY -> Event.Kind.STUDENT_GONE;
            case BED_LOST -> Event.Kind.BED_LOST;
        };
    }

    private static @Nullable String text(@Nullable Object id) {
        return id == null ? null : id.toString();
    }

    /** The engine's answer in the board's words. */
    MendPlan plan(MendWay way, Mended mended) {
        if (!mended.because().isEmpty()) {
            return new MendPlan(
                    way,
                    true,
                    List.of(),
                    List.of(),
                    0,
                    List.of(),
                    mended.because().stream().map(this::contradicting).toList());
        }
        var before = byGuest(board.plan());
        var after = byGuest(mended.placements());
        var moves = new ArrayList<GuestMove>();
        var without = new ArrayList<ParticipantId>();
        for (var guest : board.roster().guests()) {
            var id = guest.id().toString();
            var was = stays(before.get(id));
            var is = stays(after.get(id));
            var left = mended.left().contains(id);
            if (left || !was.equals(is)) {
                moves.add(new GuestMove(guest.id(), fate(id, mended, left), was, is, backup(after.get(id))));
            }
            if (!left && is.isEmpty() && guest.stay().departure().isAfter(today)) {
                without.add(guest.id());
            }
        }
        return new MendPlan(
                way,
                mended.status() == Status.OPTIMAL,
                moves,
                without,
                mended.untouched().size()
                        - (int) moves.stream()
                                .filter(move -> move.fate() == Fate.SHORTER)
                                .count(),
                voided(moves),
                List.of());
    }

    /** The engine counts the nights of a contradiction from today. */
    private Contradicting contradicting(Reason reason) {
        return new Contradicting(
                reason.code().jsonName(),
                orEmpty(reason.student()),
                orEmpty(reason.family()),
                reason.students().stream().map(ParticipantId::of).toList(),
                reason.nights().stream().map(today::plusDays).toList());
    }

    private static Fate fate(String guest, Mended mended, boolean left) {
        if (left) {
            return Fate.LEFT;
        }
        if (has(mended.lost(), guest)) {
            return Fate.LOST;
        }
        if (has(mended.newlyPlaced(), guest)) {
            return Fate.PLACED;
        }
        return has(mended.moved(), guest) ? Fate.MOVED : Fate.SHORTER;
    }

    private static boolean has(List<Moved> some, String guest) {
        return some.stream().anyMatch(moved -> moved.student().equals(guest));
    }

    /** Locked places of which some night that is still to come is no longer slept there. */
    private List<BoardRules.Forbidden> voided(List<GuestMove> moves) {
        return moves.stream()
                .flatMap(move -> locked.stream()
                        .filter(place -> place.participant().equals(move.guest()))
                        .filter(place -> move.before().stream()
                                .filter(stay -> stay.family().equals(place.family()))
                                .anyMatch(stay -> !move.after().contains(stay)))
                        .map(place -> new BoardRules.Forbidden(place.participant(), place.family())))
                .distinct()
                .toList();
    }

    private static Map<String, Placement> byGuest(List<Placement> plan) {
        return plan.stream().collect(Collectors.toMap(Placement::student, Function.identity()));
    }

    /** The nights from today on. */
    private List<PlannedStay> stays(@Nullable Placement placement) {
        return placement == null
                ? List.of()
                : placement.stays().stream()
                        .flatMap(stay -> PlannedStay.of(
                                HostFamilyId.of(stay.family()),
                                stay.nights().stream()
                                        .filter(night -> night >= todaysNumber())
                                        .map(board::evening))
                                .stream())
                        .toList();
    }

    private static @Nullable HostFamilyId backup(@Nullable Placement placement) {
        var named = placement == null ? null : placement.backup();
        return named == null ? null : HostFamilyId.of(named);
    }

    private static String orEmpty(@Nullable String word) {
        return word == null ? "" : word;
    }
}
