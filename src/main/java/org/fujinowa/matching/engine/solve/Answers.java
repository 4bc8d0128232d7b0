package org.fujinowa.matching.engine.solve;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fujinowa.matching.engine.LevelProof;
import org.fujinowa.matching.engine.Placement;
import org.fujinowa.matching.engine.PlacementAnswer;
import org.fujinowa.matching.engine.Reason;
import org.fujinowa.matching.engine.SolverReport;
import org.fujinowa.matching.engine.Status;
import org.fujinowa.matching.engine.Stay;
import org.fujinowa.matching.engine.Unplaced;
import org.jspecify.annotations.Nullable;

/** Puts what was found into the words of the format. */
final class Answers {

    private static final String SOLVER = "OR-Tools CP-SAT";

    private final IndexedProblem of;
    private final long begun;

    Answers(IndexedProblem of, long begun) {
        this.of = of;
        this.begun = begun;
    }

    PlacementAnswer of(Ladder ladder, boolean cancelled) {
        var plan = ladder.best();
        var explanation = new Explanation(of, plan);
        List<Placement> placements = new ArrayList<>();
        List<Unplaced> unplaced = new ArrayList<>();
        for (int student = 0; student < of.students.size(); student++) {
            if (plan.placed(student)) {
                placements.add(new Placement(of.students.get(student), stays(plan, student), backup(plan, student)));
            } else {
                unplaced.add(new Unplaced(of.students.get(student), explanation.because(student)));
            }
        }
        return new PlacementAnswer(
                status(ladder.proven(), cancelled),
                ladder.reached(),
                placements,
                unplaced,
                List.of(),
                report(
                        ladder.proven()
                                ? "bound equals value on every level"
                                : "some bound differs from its value: not every level is proven",
                        ladder.proofs()));
    }

    /** An answer that places nobody because there is no plan. */
    PlacementAnswer withoutPlan(Status status, List<Reason> because) {
        var proof = status == Status.INFEASIBLE
                ? "no plan keeps these; without any one of them there is a plan for the rest"
                : "stopped before there was a plan";
        return new PlacementAnswer(status, List.of(), List.of(), List.of(), because, report(proof, List.of()));
    }

    private static Status status(boolean proven, boolean cancelled) {
        if (proven) {
            return Status.OPTIMAL;
        }
        return cancelled ? Status.CANCELLED : Status.FEASIBLE;
    }

    private List<Stay> stays(Plan plan, int student) {
        List<Stay> stays = new ArrayList<>();
        var phases = of.stay[student];
        for (int from = 0, to; from < phases.length; from = to) {
            var family = plan.at(student, phases[from]).family();
            to = from + 1;
            while (to < phases.length && plan.sleepsIn(student, phases[to], family)) {
                to++;
            }
            var nights = of.phases.nights(
                    IntStream.range(from, to).map(i -> phases[i]).toArray());
            stays.add(new Stay(of.families.get(family), nights));
        }
        return stays;
    }

    private @Nullable String backup(Plan plan, int student) {
        if (!of.problem.namesBackups()) {
            return null;
        }
        var option = new Backups(of).best(plan, student);
        return option == null ? null : of.families.get(option.family());
    }

    private SolverReport report(String proof, List<LevelProof> proofs) {
        var milliseconds = (System.nanoTime() - begun) / 1_000_000;
        return new SolverReport(SOLVER, milliseconds / 1000.0, proof, proofs);
    }
}
