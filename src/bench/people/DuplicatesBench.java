package org.fujinowa.people.store;

import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Random;
import org.fujinowa.people.PeopleExamples;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.model.DistinctPair;
import org.fujinowa.people.model.Person;
import org.fujinowa.people.service.DuplicateSearch;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.store.TestDatabase;

/** How long it takes to find who may be one human being among five thousand people, of whom one in twenty is in the register twice. */
public final class DuplicatesBench {

    private static final int PEOPLE = 5_000;
    private static final int STEP = 250;
    private static final int ROUNDS = 7;

    private DuplicatesBench() {}

    public static void main(String[] none) {
        try (var database = TestDatabase.derby(Person.class, DistinctPair.class)) {
            var random = new Random(20270629);
            for (int i = 0; i < PEOPLE; i += STEP) {
                database.inTransaction(em -> {
                    var people = new JpaPeople(em);
                    for (int j = 0; j < STEP; j++) {
                        people.add(somebody(random));
                    }
                    return true;
                });
            }
            for (int round = 0; round < ROUNDS; round++) {
                var began = System.nanoTime();
                var cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                var pairs = database.inTransaction(em -> new DuplicateSearch(
                                new JpaPeople(em),
                                new JpaDistinctPairs(em),
                                new NotedDeeds(),
                                new CurrentCaller(),
                                Clock.systemUTC())
                        .pairs()
                        .size());
                System.out.printf(
                        "round %d: %d pairs, %d ms, %d ms of CPU%n",
                        round,
                        pairs,
                        (System.nanoTime() - began) / 1_000_000,
                        (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - cpu) / 1_000_000);
            }
        }
    }

    /** About 250 of them share name and day with somebody else. */
    private static Person somebody(Random random) {
        var twice = random.nextInt(20) == 0;
        var who = twice ? random.nextInt(125) : 1_000 + random.nextInt(1_000_000);
        var given = name(who);
        var family = name(who / 7 + 31);
        return new Person(
                PersonId.next(), PeopleExamples.latin(family, given, LocalDate.of(1950, 1, 1).plusDays(who % 25_000)));
    }

    private static String name(int number) {
        var name = new StringBuilder();
        for (int rest = number + 700; rest > 0; rest /= 60) {
            name.append("bdfgklmnprst".charAt(rest % 12)).append("aeiou".charAt(rest / 12 % 5));
        }
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
