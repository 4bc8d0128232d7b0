package org.fujinowa.matching.engine;

import java.util.ArrayList;
import java.util.List;
import org.fujinowa.matching.engine.explain.FamilyKind;

/** Problems made from other problems by one change, written out plainly. */
final class Problems {

    private Problems() {}

    /** Everything as in the problem, to be changed further. */
    static PlacementProblemBuilder like(PlacementProblem problem) {
        var like = PlacementProblem.over(problem.nights())
                .maxMoves(problem.maxMoves())
                .movePenalty(problem.movePenalty())
                .levels(problem.levelsInForce().toArray(Level[]::new))
                .backups(problem.backups())
                .timeLimitSeconds(problem.timeLimitSeconds())
                .students(problem.students())
                .families(problem.families())
                .pairs(problem.pairs());
        problem.together().forEach(it -> like.together(it.toArray(String[]::new)));
        problem.apart().forEach(it -> like.apart(it.toArray(String[]::new)));
        problem.locked().forEach(it -> like.locked(it.student(), it.family()));
        problem.forbidden().forEach(it -> like.forbidden(it.student(), it.family()));
        problem.sameFamily()
                .forEach(it -> like.sameFamily(it.score(), it.students().toArray(String[]::new)));
        problem.previous().forEach(it -> like.previous(it.student(), it.family()));
        return like;
    }

    static PlacementProblem locked(PlacementProblem problem, String student, String family) {
        return problem.locked().contains(new Choice(student, family))
                ? problem
                : like(problem).locked(student, family).build();
    }

    static PlacementProblem with(PlacementProblem problem, FamilyKind kind) {
        return like(problem)
                .families(List.of(kind.family()))
                .pairs(kind.pairs())
                .build();
    }

    static <T> List<T> without(List<T> list, T one) {
        var fewer = new ArrayList<>(list);
        fewer.remove(one);
        return fewer;
    }
}
