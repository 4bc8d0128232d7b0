package org.fujinowa.matching.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Problems as they come in real life, by dice; the same every time. */
public final class Examples {

    private Examples() {}

    /** An ordinary summer: 12 students, 20 families, 9 nights, solved in a moment. */
    public static PlacementProblem twelveStudents() {
        return delegation(1, 12, 20, 9).build();
    }

    /** So many at once that the proof takes much longer than any test waits. */
    public static PlacementProblem hard() {
        return delegation(1, 300, 400, 14).timeLimitSeconds(600).build();
    }

    /** A delegation: half of the families are away for some nights, students may move once, a few rules and wishes. */
    public static PlacementProblemBuilder delegation(long seed, int students, int families, int nights) {
        var dice = new Random(seed);
        var problem = PlacementProblem.over(nights);
        for (int i = 0; i < students; i++) {
            problem.student("S" + i);
        }
        for (int i = 0; i < families; i++) {
            problem.families(List.of(new Family("F" + i, null, beds(dice, nights))));
        }
        for (int i = 0; i < students; i++) {
            for (int j = 0; j < families; j++) {
                if (dice.nextInt(Math.max(100, families)) < 40) {
                    problem.pairs(List.of(
                            new Pair("S" + i, "F" + j, dice.nextInt(100, 1001), null, dice.nextInt(10) == 0 ? 2 : 1)));
                }
            }
        }
        for (int i = 0; i < students / 10; i++) {
            problem.together("S" + 2 * i, "S" + (2 * i + 1));
            problem.apart("S" + (students - 1 - 2 * i), "S" + (students - 2 - 2 * i));
            problem.sameFamily(dice.nextBoolean() ? 40 : -60, "S" + i, "S" + (students - 1 - i));
        }
        return problem.maxMoves(1).movePenalty(60);
    }

    private static List<Integer> beds(Random dice, int nights) {
        var beds = dice.nextInt(10) < 7 ? 1 : 2;
        var changes = dice.nextInt(2 * nights);
        var comesBack = dice.nextBoolean();
        var byNight = new ArrayList<Integer>();
        for (int night = 0; night < nights; night++) {
            byNight.add(changes >= nights || night < changes != comesBack ? beds : 0);
        }
        return byNight;
    }
}
