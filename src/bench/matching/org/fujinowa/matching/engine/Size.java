package org.fujinowa.matching.engine;

/**
 * How large a generated problem is.
 *
 * @param students how many students
 * @param families how many families
 */
record Size(int students, int families) {

    /** A size as it is written, for instance {@code 40x60}. */
    static Size of(String written) {
        var parts = written.split("x");
        return new Size(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    PlacementProblem problem(long seed, boolean backups) {
        return GeneratedProblems.sized(students, families, seed)
                .backups(backups)
                .build();
    }
}
