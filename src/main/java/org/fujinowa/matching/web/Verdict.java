package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.RunState;
import org.fujinowa.matching.RunView;
import org.fujinowa.matching.SolveOutcome.LevelReached;
import org.fujinowa.shared.web.CurrentTexts;

/** Says in a layman's words what the engine is doing and what it has found. */
@RequestScoped
class Verdict {

    @Inject
    private CurrentTexts texts;

    String progress(RunView run) {
        var words = run.progress().split(" ");
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
        level(run, "placed")
                .ifPresent(level -> lines.add(texts.of(
                        "matching.level.placed",
                        level.value(),
                        level.value() + outcome.unplaced().size())));
        level(run, "fairness").ifPresent(level -> lines.add(texts.of("matching.level.fairness", level.value())));
        outcome.proofs().stream()
                .filter(proof -> !proof.argument().equals("not-proven"))
                .forEach(proof -> lines.add(texts.of("matching.proof." + proof.level() + "." + proof.argument())));
        for (var participant : outcome.unplaced()) {
            lines.add(texts.of("matching.level.unplaced", guestName(view, participant.toString())));
        }
        for (var member : outcome.contradiction()) {
            lines.add(texts.of(
                    "matching.contradicting." + member.code(),
                    guestName(view, member.participant()),
                    member.family().isEmpty() ? "" : homeName.apply(HostFamilyId.of(member.family()))));
        }
        return lines;
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
                        .orElse("?");
    }
}
