package org.fujinowa.matching.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Problems of any size that look like a real exchange, with every rule of the format in use: nine nights in two parts, stays
 * that may be split once, families that are away for one part, rooms of two beds that one guest may use alone, groups
 * together and apart, friends and schoolmates, decisions and forbidden pairs. The same size and seed give the same problem.
 */
final class GeneratedProblems {

    /** The nights before and after the day on which the programme changes towns, and stays may be split. */
    static final List<List<Integer>> PARTS = List.of(List.of(0, 1, 2, 3), List.of(4, 5, 6, 7, 8));

    private static final int NIGHTS = 9;
    private static final List<Integer> FIRST_PART = PARTS.get(0);
    private static final List<Integer> LAST_PART = PARTS.get(1);

    /** Of so many families nearest to the guest's school each is considered. */
    private static final int NEIGHBOURHOOD = 112;

    private final Random random;
    private final List<Guest> guests;
    private final List<Home> homes;

    /** @param place where the school is, on a ring road from 0 to 1 */
    private record Guest(
            String id,
            double place,
            boolean girl,
            boolean allergic,
            boolean vegetarian,
            boolean mindsSmoke,
            boolean wantsRoomAlone,
            int language,
            int interests,
            List<Integer> nights) {}

    /** @param receives 0: girls, 1: boys, otherwise anybody */
    private record Home(
            String id,
            double place,
            int receives,
            boolean pets,
            boolean cooksVegetarian,
            boolean smokes,
            int language,
            int interests,
            int beds,
            List<Integer> open) {}

    private GeneratedProblems(int students, int families, long seed) {
        random = new Random(1_000_003L * seed + 31L * students + families);
        guests = IntStream.range(0, students).mapToObj(this::guest).toList();
        homes = IntStream.range(0, families).mapToObj(this::home).toList();
    }

    /** A problem of that size. */
    static PlacementProblemBuilder sized(int students, int families, long seed) {
        return new GeneratedProblems(students, families, seed).problem();
    }

    private Guest guest(int number) {
        var stay = random.nextInt(100);
        return new Guest(
                "S%04d".formatted(number),
                random.nextDouble(),
                random.nextBoolean(),
                chance(15),
                chance(12),
                chance(70),
                chance(16),
                random.nextInt(4),
                random.nextInt(1 << 8) & random.nextInt(1 << 8),
                stay < 8 ? FIRST_PART : stay < 16 ? LAST_PART : join(FIRST_PART, LAST_PART));
    }

    private Home home(int number) {
        var open = random.nextInt(100);
        var beds = random.nextInt(100);
        return new Home(
                "F%04d".formatted(number),
                random.nextDouble(),
                random.nextInt(4),
                chance(35),
                chance(55),
                chance(16),
                random.nextInt(4),
                random.nextInt(1 << 8) & random.nextInt(1 << 8),
                beds < 20 ? 0 : beds < 80 ? 1 : beds < 97 ? 2 : 3,
                open < 25 ? FIRST_PART : open < 50 ? LAST_PART : join(FIRST_PART, LAST_PART));
    }

    private PlacementProblemBuilder problem() {
        List<Pair> pairs = new ArrayList<>();
        for (var guest : guests) {
            homes.stream()
                    .sorted(Comparator.comparingDouble(home -> distance(guest, home)))
                    .limit(NEIGHBOURHOOD)
                    .filter(home -> fits(guest, home))
                    .sorted(Comparator.comparing(Home::id))
                    .forEach(home -> pairs.add(pair(guest, home)));
        }
        var problem = PlacementProblem.over(NIGHTS)
                .students(guests.stream()
                        .map(guest -> new Student(guest.id(), guest.nights()))
                        .toList())
                .families(homes.stream().map(this::family).toList())
                .pairs(pairs)
                .maxMoves(1)
                .movePenalty(60)
                .timeLimitSeconds(600);
        addGroups(problem);
        addChoices(problem, pairs);
        return problem;
    }

    private Family family(Home home) {
        if (home.beds() > 1 && chance(20)) {
            var fewer = chance(50) ? FIRST_PART : LAST_PART;
            return new Family(
                    home.id(),
                    null,
                    IntStream.range(0, NIGHTS)
                            .mapToObj(night -> fewer.contains(night) ? home.beds() - 1 : home.beds())
                            .toList());
        }
        return new Family(home.id(), home.beds());
    }

    private boolean fits(Guest guest, Home home) {
        return (home.receives() > 1 || (home.receives() == 0) == guest.girl())
                && !(guest.allergic() && home.pets())
                && !(guest.vegetarian() && !home.cooksVegetarian())
                && !(guest.mindsSmoke() && home.smokes())
                && guest.language() + home.language() > 1
                && home.beds() > 0
                && guest.nights().stream().anyMatch(home.open()::contains);
    }

    private Pair pair(Guest guest, Home home) {
        var score = 80
                + 55 * Math.min(3, guest.language() + home.language() - 1)
                + 120 * Math.min(3, Integer.bitCount(guest.interests() & home.interests()))
                + (int) (180 * (1 - Math.min(1, 4 * distance(guest, home))))
                + random.nextInt(200);
        var whole = home.open().size() == NIGHTS;
        return new Pair(
                guest.id(),
                home.id(),
                Math.min(1000, score),
                whole ? null : home.open(),
                guest.wantsRoomAlone() && home.beds() > 1 ? 2 : 1);
    }

    private static double distance(Guest guest, Home home) {
        var way = Math.abs(guest.place() - home.place());
        return Math.min(way, 1 - way);
    }

    /** One in twelve has somebody to be with, as many somebody to be without, and one in five a friend or a schoolmate. */
    private void addGroups(PlacementProblemBuilder problem) {
        var neighbours = guests.stream()
                .sorted(Comparator.comparing(Guest::girl).thenComparingDouble(Guest::place))
                .toList();
        for (int i = 0; i + 1 < neighbours.size(); i += 2) {
            var first = neighbours.get(i).id();
            var second = neighbours.get(i + 1).id();
            var kind = random.nextInt(100);
            if (kind < 8) {
                problem.together(first, second);
            } else if (kind < 16) {
                problem.apart(first, second);
            } else if (kind < 30) {
                problem.sameFamily(40, first, second);
            } else if (kind < 37) {
                problem.sameFamily(-30, first, second);
            }
        }
    }

    /** One in fifty is decided, on a family of her own; one pair in a hundred is forbidden. */
    private void addChoices(PlacementProblemBuilder problem, List<Pair> pairs) {
        var inGroup = new HashSet<String>();
        problem.build().together().forEach(inGroup::addAll);
        Set<String> decided = new HashSet<>();
        for (var pair : pairs) {
            if (random.nextInt(100) == 0) {
                problem.forbidden(pair.student(), pair.family());
            } else if (pair.nights() == null
                    && pair.beds() == 1
                    && !inGroup.contains(pair.student())
                    && random.nextInt(50 * pairs.size() / guests.size()) == 0
                    && decided.add(pair.student())
                    && decided.add(pair.family())) {
                problem.locked(pair.student(), pair.family());
            }
        }
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private static List<Integer> join(List<Integer> first, List<Integer> second) {
        var both = new ArrayList<>(first);
        both.addAll(second);
        return both;
    }
}
