package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.RunState;
import org.fujinowa.matching.RunView;
import org.fujinowa.matching.SolveOutcome;
import org.fujinowa.matching.SolveOutcome.Contradicting;
import org.fujinowa.matching.SolveOutcome.LevelReached;
import org.fujinowa.shared.web.CurrentTexts;

/** Says in a layman's words what the engine is doing and what it has found. */
@RequestScoped
class Verdict {

    /** A guest who is no longer on the board. */
    private static final String GONE = "?";

    @Inject
    private CurrentTexts texts;

    @Inject
    private Said said;

    String progress(RunView run) {
        return progress(run.progress());
    }

    /** The engine's last word: level, value and bound. */
    String progress(String lastWord) {
        var words = lastWord.split(" ");
        return words.length == 3 ? texts.of("matching.progress." + words[0], words[1], words[2]) : "";
    }

    String sentence(RunView run) {
        if (run.state() == RunState.DONE) {
            return texts.of(run.outcome().proven() ? "matching.verdict.proven" : "matching.verdict.best-so-far");
        }
        return texts.of("matching.verdict." + run.state().name());
    }

    String kind(RunView run) {
        return switch (run.state()) {
            case RUNNING, STOPPED -> "info";
            case DONE -> run.outcome().proven() ? "ok" : "warn";
            case OVERTAKEN -> "warn";
            case CONTRADICTION, FAILED -> "bad";
        };
    }

    List<String> lines(RunView run, BoardView view, Function<HostFamilyId, String> homeName) {
        var lines = new ArrayList<String>();
        var outcome = run.outcome();
        if (run.outdated(view.changes())) {
            lines.add(texts.of("matching.verdict.outdated"));
        }
        level(run, "placed")
                .ifPresent(level -> lines.add(texts.of(
                        "matching.level.placed",
                        level.value(),
                        level.value() + outcome.unplaced().size())));
        level(run, "fairness").ifPresent(level -> lines.add(texts.of("matching.level.fairness", level.value())));
        outcome.proofs().stream()
                .filter(proof -> !proof.argument().equals("not-proven"))
                .forEach(proof -> lines.add(texts.of("matching.proof." + proof.level() + "." + proof.argument())));
        outcome.unplaced().stream()
                .map(participant -> guestName(view, participant.toString()))
                .filter(name -> !name.equals(GONE))
                .forEach(name -> lines.add(texts.of("matching.level.unplaced", name)));
        return lines;
    }

    /** The smallest set of things that cannot all hold, each with where it is lifted. */
    List<Clash> clashes(SolveOutcome outcome, BoardView view, Function<HostFamilyId, String> homeName) {
        return clashes(outcome.contradiction(), view, homeName);
    }

    List<Clash> clashes(List<Contradicting> contradiction, BoardView view, Function<HostFamilyId, String> homeName) {
        return contradiction.stream()
                .map(member -> clash(member, view, homeName))
                .toList();
    }

    private Clash clash(Contradicting member, BoardView view, Function<HostFamilyId, String> homeName) {
        var guest = guestName(view, member.participant());
        var home = member.family().isEmpty() ? "" : homeName.apply(HostFamilyId.of(member.family()));
        var names = member.others().stream()
                .map(other -> guestName(view, other.toString()))
                .collect(Collectors.joining(texts.of("matching.comma")));
        var onGuest = "board?id=%s&guest=%s#homes".formatted(view.delegation(), member.participant());
        var onBoard = "board?id=%s#groups".formatted(view.delegation());
        return switch (member.code()) {
            case "locked" -> locked(member, view, guest, home, onGuest);
            case "forbidden" ->
                new Clash(
                        texts.of("matching.contradicting.forbidden", guest, home),
                        onGuest,
                        texts.of("matching.contradicting.forbidden.lift", guest, home));
            case "together" ->
                new Clash(
                        texts.of("matching.contradicting.together", names),
                        onBoard,
                        texts.of("matching.contradicting.group.lift"));
            case "apart" ->
                isLaidDown(member, view)
                        ? new Clash(
                                texts.of("matching.contradicting.apart", names),
                                onBoard,
                                texts.of("matching.contradicting.group.lift"))
                        : new Clash(
                                texts.of("matching.contradicting.apart-by-rule", names),
                                onBoard,
                                texts.of("matching.contradicting.apart-by-rule.lift"));
            case "no-free-bed" ->
                new Clash(
                        texts.of("matching.contradicting.no-free-bed", home, said.nights(member.nights())),
                        "../hosting/family-edit?id=" + member.family(),
                        texts.of("matching.contradicting.no-free-bed.lift", home));
            default -> new Clash(texts.of("matching.contradicting.other", guest, home), "", "");
        };
    }

    /** A proposed or confirmed place is as firm as a locked one, but let go of in another way. */
    private Clash locked(Contradicting member, BoardView view, String guest, String home, String address) {
        var settled = view.guests().stream()
                .filter(one -> one.id().toString().equals(member.participant()))
                .flatMap(one -> one.places().stream())
                .filter(place -> place.family().toString().equals(member.family()))
                .anyMatch(place -> place.state() != PlacementState.DRAFT);
        var words = member.nights().isEmpty()
                ? texts.of(settled ? "matching.contradicting.settled" : "matching.contradicting.locked", guest, home)
                : texts.of("matching.contradicting.locked-nights", guest, home, said.nights(member.nights()));
        return new Clash(
                words,
                address,
                texts.of(
                        settled ? "matching.contradicting.settled.lift" : "matching.contradicting.locked.lift", guest));
    }

    private static boolean isLaidDown(Contradicting member, BoardView view) {
        return view.rules().apart().stream().anyMatch(group -> group.members().containsAll(member.others()));
    }

    private static Optional<LevelReached> level(RunView run, String name) {
        return run.outcome().levels().stream()
                .filter(level -> level.name().equals(name))
                .findFirst();
    }

    private static String guestName(BoardView view, String id) {
        return id.isEmpty()
                ? ""
                : view.guests().stream()
                        .filter(guest -> guest.id().equals(ParticipantId.of(id)))
                        .findFirst()
                        .map(guest -> guest.person().writtenName())
                        .orElse(GONE);
    }
}
