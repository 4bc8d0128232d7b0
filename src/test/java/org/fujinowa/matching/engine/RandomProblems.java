package org.fujinowa.matching.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Problems by dice, with every field of the format in use; the same seed gives the same problem. */
final class RandomProblems {

    private final Random dice;

    private RandomProblems(long seed) {
        dice = new Random(seed);
    }

    /** A problem small enough to try every plan; most are large enough that this is worth while. */
    static PlacementProblem small(long seed) {
        var maker = new RandomProblems(seed);
        var least = maker.chance(0.2) ? 0 : 500;
        while (true) {
            var problem =
                    maker.problem(1 + maker.dice.nextInt(6), 1 + maker.dice.nextInt(5), 1 + maker.dice.nextInt(5));
            var size = BruteForce.size(problem);
            if (size >= least && size <= 30_000) {
                return problem;
            }
        }
    }

    /** A problem so small that every plan of it can be kept. */
    static PlacementProblem smaller(long seed) {
        var maker = new RandomProblems(seed);
        while (true) {
            var problem =
                    maker.problem(2 + maker.dice.nextInt(3), 2 + maker.dice.nextInt(3), 1 + maker.dice.nextInt(3));
            var size = BruteForce.size(problem);
            if (size >= 20 && size <= 1_500) {
                return problem;
            }
        }
    }

    /** A problem of that size, denser in rules than any real one. */
    static PlacementProblem ofSize(long seed, int students, int families, int nights) {
        return new RandomProblems(seed).problem(students, families, nights);
    }

    /** The same problem, written down in another order. */
    static PlacementProblem shuffled(PlacementProblem problem, long seed) {
        var maker = new RandomProblems(seed);
        return new PlacementProblem(
                problem.nights(),
                maker.shuffled(problem.students()).stream()
                        .map(it -> new Student(it.id(), maker.shuffledOrNull(it.nights())))
                        .toList(),
                maker.shuffled(problem.families()),
                maker.shuffled(problem.pairs()).stream()
                        .map(it -> new Pair(
                                it.student(), it.family(), it.score(), maker.shuffledOrNull(it.nights()), it.beds()))
                        .toList(),
                maker.shuffled(problem.together()).stream().map(maker::shuffled).toList(),
                maker.shuffled(problem.apart()).stream().map(maker::shuffled).toList(),
                maker.shuffled(problem.locked()),
                maker.shuffled(problem.forbidden()),
                maker.shuffled(problem.sameFamily()).stream()
                        .map(it -> new SameFamilyWish(maker.shuffled(it.students()), it.score()))
                        .toList(),
                problem.maxMoves(),
                problem.movePenalty(),
                maker.shuffled(problem.previous()),
                problem.levels(),
                problem.backups(),
                problem.timeLimitSeconds());
    }

    private PlacementProblem problem(int students, int families, int nights) {
        var problem = PlacementProblem.over(nights);
        var guests = IntStream.range(0, students).mapToObj(i -> "S" + i).toList();
        var homes = IntStream.range(0, families).mapToObj(i -> "F" + i).toList();
        guests.forEach(id -> problem.students(List.of(new Student(id, chance(0.3) ? someNights(nights, 1) : null))));
        homes.forEach(id -> problem.families(List.of(family(id, nights))));
        for (var guest : guests) {
            for (var home : homes) {
                if (chance(0.75)) {
                    problem.pairs(List.of(pair(guest, home, nights)));
                }
            }
        }
        if (students >= 2) {
            times(0.35, () -> problem.together(pick(guests, 2 + dice.nextInt(2))));
            times(0.35, () -> problem.apart(pick(guests, 2 + dice.nextInt(2))));
            times(0.6, () -> problem.sameFamily(dice.nextInt(401) - 200, pick(guests, 2 + dice.nextInt(2))));
        }
        choices(0.35, guests, homes).forEach(it -> problem.locked(it.student(), it.family()));
        choices(0.3, guests, homes).forEach(it -> problem.forbidden(it.student(), it.family()));
        if (chance(0.5)) {
            guests.stream().filter(it -> chance(0.6)).forEach(it -> problem.previous(it, pick(homes)));
        }
        if (chance(0.6)) {
            problem.levels(levels());
        }
        return problem.maxMoves(chance(0.5) ? 0 : dice.nextInt(4))
                .movePenalty(chance(0.5) ? 0 : dice.nextInt(300))
                .backups(chance(0.5))
                .timeLimitSeconds(60)
                .build();
    }

    private Family family(String id, int nights) {
        return chance(0.5)
                ? new Family(id, dice.nextInt(4))
                : new Family(
                        id,
                        null,
                        IntStream.range(0, nights)
                                .mapToObj(night -> dice.nextInt(4))
                                .toList());
    }

    private Pair pair(String student, String family, int nights) {
        // Few different scores make ties, and ties are where an answer could depend on the order of its input.
        var score = chance(0.5) ? dice.nextInt(1001) : 100 * dice.nextInt(4);
        var beds = chance(0.8) ? 1 : dice.nextInt(3);
        return new Pair(student, family, score, chance(0.3) ? someNights(nights, 0) : null, beds);
    }

    private Level[] levels() {
        var all = new ArrayList<>(List.of(Level.values()));
        Collections.shuffle(all, dice);
        return all.subList(0, 1 + dice.nextInt(all.size())).toArray(Level[]::new);
    }

    private List<Choice> choices(double likely, List<String> students, List<String> families) {
        List<Choice> choices = new ArrayList<>();
        while (chance(likely)) {
            var choice = new Choice(pick(students), pick(families));
            if (!choices.contains(choice)) {
                choices.add(choice);
            }
        }
        return choices;
    }

    private List<Integer> someNights(int nights, int least) {
        List<Integer> some = new ArrayList<>();
        do {
            some.clear();
            IntStream.range(0, nights).filter(night -> chance(0.6)).forEach(some::add);
        } while (some.size() < least);
        return some;
    }

    private String[] pick(List<String> from, int many) {
        return shuffled(from).subList(0, Math.min(many, from.size())).toArray(String[]::new);
    }

    private String pick(List<String> from) {
        return from.get(dice.nextInt(from.size()));
    }

    private void times(double likely, Supplier<?> deed) {
        while (chance(likely)) {
            deed.get();
        }
    }

    private boolean chance(double likely) {
        return dice.nextDouble() < likely;
    }

    private <T> List<T> shuffled(List<T> list) {
        var shuffled = new ArrayList<>(list);
        Collections.shuffle(shuffled, dice);
        return shuffled;
    }

    private <T> List<T> shuffledOrNull(List<T> list) {
        return list == null ? null : shuffled(list);
    }
}
