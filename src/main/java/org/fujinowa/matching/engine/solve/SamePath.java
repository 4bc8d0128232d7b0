package org.fujinowa.matching.engine.solve;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** The columns that are all yes exactly if a student sleeps where a given plan has her sleep. */
final class SamePath {

    private SamePath() {}

    /**
     * The columns, each once.
     *
     * @param familyAt her family in each phase of her stay
     * @return null if the model does not let her sleep so
     */
    static int @Nullable [] columns(IndexedProblem of, SleepColumns sleeps, int student, IntUnaryOperator familyAt) {
        var columns = Arrays.stream(of.stay[student])
                .map(phase -> of.optionsOfStudent.get(student).stream()
                        .filter(option -> option.family() == familyAt.applyAsInt(phase) && sleeps.has(option, phase))
                        .mapToInt(option -> sleeps.at(option, phase))
                        .findFirst()
                        .orElse(SleepColumns.MISSING))
                .distinct()
                .toArray();
        var missing = Arrays.stream(columns).anyMatch(column -> column == SleepColumns.MISSING);
        var torn = !of.mayMove() && columns.length > 1;
        return missing || torn ? null : columns;
    }
}
