package org.fujinowa.matching.engine;

import com.google.ortools.linearsolver.MPSolver;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;

/**
 * What no plan can surpass on the total, as a textbook would reckon it: each student a family on each night of her stay and
 * beds that suffice, in fractions, and nothing else of the rules. It knows nothing of the levels before the total.
 */
final class AssignmentBound {

    private final PlacementProblem problem;
    private final MPSolver solver = MPSolver.createSolver("GLOP");
    private final Map<String, com.google.ortools.linearsolver.MPConstraint> rows = new HashMap<>();

    AssignmentBound(PlacementProblem problem) {
        this.problem = problem;
    }

    double total() {
        var stays = new HashMap<String, Student>();
        var families = new HashMap<String, Family>();
        problem.students().forEach(student -> stays.put(student.id(), student));
        problem.families().forEach(family -> families.put(family.id(), family));
        var forbidden = new HashSet<>(problem.forbidden());
        var total = solver.objective();
        total.setMaximization();
        for (var pair : problem.pairs()) {
            for (int part = 0; part < GeneratedProblems.PARTS.size(); part++) {
                var nights = GeneratedProblems.PARTS.get(part);
                var stay = stays.get(pair.student()).nights();
                var open = (stay == null || stay.containsAll(nights))
                        && (pair.nights() == null || pair.nights().containsAll(nights))
                        && !forbidden.contains(new Choice(pair.student(), pair.family()));
                if (open) {
                    var column = solver.makeNumVar(0, 1, "");
                    total.setCoefficient(column, (double) pair.score() * nights.size());
                    row(pair.student() + part, 1).setCoefficient(column, 1);
                    row(pair.family() + part, families.get(pair.family()).bedsOn(nights.get(0)))
                            .setCoefficient(column, pair.beds());
                }
            }
        }
        solver.solve();
        return total.value() + problem.sameFamily().stream()
                .mapToLong(wish -> (long) Math.max(0, wish.score()) * problem.nights())
                .sum();
    }

    private com.google.ortools.linearsolver.MPConstraint row(String name, int most) {
        return rows.computeIfAbsent(name, any -> solver.makeConstraint(0, most));
    }
}
