package org.fujinowa.matching.service;

import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.BoardQuestion;
import org.fujinowa.matching.Told;
import org.fujinowa.matching.engine.Choice;
import org.fujinowa.matching.engine.Pair;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlanCheck;
import org.fujinowa.matching.engine.Stay;
import org.fujinowa.matching.engine.explain.PairPrice;
import org.fujinowa.matching.engine.explain.Question;
import org.fujinowa.matching.engine.explain.Steps;
import org.fujinowa.matching.engine.explain.WhatIfPair;
import org.fujinowa.matching.engine.explain.WhatIfPlan;
import org.fujinowa.matching.engine.explain.WhatIfSwap;
import org.fujinowa.matching.engine.explain.WhichFamily;
import org.fujinowa.matching.engine.explain.WhyUnplaced;
import org.fujinowa.shared.NoSuchRecord;

/** Answers one question about one board: asks the engine as often as it takes, and says each time what is known. */
final class Answering {

    private final PresentPlan board;
    private final Asking engine;
    private final Consumer<Progress> listener;
    private Told told;
    private int done;
    private int steps;

    /** The engine, waited for. */
    @FunctionalInterface
    interface Asking {
        <A extends Record> A ask(Question<A> question, Steps steps);
    }

    /** How far it is. */
    record Progress(int done, int steps, Told told) {}

    Answering(PresentPlan board, Asking engine, Consumer<Progress> listener) {
        this.board = board;
        this.engine = engine;
        this.listener = listener;
        this.told = nothing(board);
    }

    /** What is known before the engine was asked. */
    static Told nothing(PresentPlan board) {
        return Told.nothing(PlanCheck.breaches(board.problem(), board.plan()).isEmpty());
    }

    /** Everything there is to tell. */
    Told answer(BoardQuestion question) {
        switch (question.kind()) {
            case WHY -> why(question.guest());
            case MOVE -> move(question.guest(), question.other());
            case SWAP -> swap(question.guest(), question.other());
            case FAMILIES -> families();
        }
        return told;
    }

    private void why(String guest) {
        var homes = board.problem().pairs().stream()
                .filter(pair -> pair.student().equals(guest))
                .filter(pair -> !board.problem().forbidden().contains(new Choice(guest, pair.family())))
                .sorted(Comparator.comparing(Pair::score).reversed().thenComparing(Pair::family))
                .map(Pair::family)
                .toList();
        var known = board.roster()
                .guest(ParticipantId.of(guest))
                .orElseThrow(() -> new NoSuchRecord("Participant " + guest));
        var without = board.placeOf(known.id()).isEmpty();
        steps = homes.size() + (without ? 2 : 1);
        told = told.with(engine.ask(new WhatIfPlan(board.problem(), board.plan(), board.plan()), Steps.NONE));
        step();
        if (without) {
            told = told.with(engine.ask(
                    new WhyUnplaced(board.problem(), board.plan(), guest, board.blocked(known)), Steps.NONE));
            step();
        }
        for (var home : homes) {
            told = told.and(price(guest, home));
            step();
        }
    }

    private PairPrice price(String guest, String home) {
        return engine.ask(new WhatIfPair(board.problem(), board.plan(), guest, home), Steps.NONE);
    }

    private void move(String guest, String home) {
        steps = 2;
        var nights = board.problem().students().stream()
                .filter(student -> student.id().equals(guest))
                .findFirst()
                .map(student -> student.nights() == null ? List.<Integer>of() : student.nights())
                .orElseThrow(() -> new NoSuchRecord("Participant " + guest));
        var moved = Stream.concat(
                        board.plan().stream()
                                .filter(placement -> !placement.student().equals(guest)),
                        Stream.of(new Placement(guest, List.of(new Stay(home, nights)), null)))
                .sorted(Comparator.comparing(Placement::student))
                .toList();
        told = told.with(engine.ask(new WhatIfPlan(board.problem(), board.plan(), moved), Steps.NONE));
        step();
        told = told.and(price(guest, home));
        step();
    }

    private void swap(String guest, String other) {
        steps = 1;
        told = told.with(engine.ask(new WhatIfSwap(board.problem(), board.plan(), guest, other), Steps.NONE));
        step();
    }

    private void families() {
        var kinds = FamilyKinds.of(board);
        told = told.with(engine.ask(new WhichFamily(board.problem(), board.plan(), kinds), (now, all) -> {
            done = now;
            steps = all;
            listener.accept(new Progress(done, steps, told));
        }));
    }

    private void step() {
        done++;
        listener.accept(new Progress(done, steps, told));
    }
}
