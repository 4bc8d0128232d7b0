package org.fujinowa.itinerary.model.conflict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fujinowa.itinerary.Conflict;
import org.fujinowa.itinerary.ConflictKind;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.junit.jupiter.api.Test;

/** The rules against the simplest answer to the same questions. */
class ConflictFinderTest {

    private static final int PLANS = 1_000;

    @Test
    void on_a_thousand_random_itineraries_nothing_is_missed_and_nothing_is_invented() {
        var counts = new EnumMap<ConflictKind, Integer>(ConflictKind.class);
        for (long seed = 0; seed < PLANS; seed++) {
            var plan = RandomPlans.plan(seed);
            var found = ConflictFinder.find(plan);
            var expected = NaiveConflicts.find(plan);

            assertThat(new HashSet<>(
                            found.stream().map(ConflictFinderTest::compared).toList()))
                    .as("plan %d", seed)
                    .isEqualTo(expected);
            assertThat(found).extracting(Conflict::mark).doesNotHaveDuplicates();
            found.forEach(conflict -> counts.merge(conflict.kind(), 1, Integer::sum));
        }

        assertThat(counts)
                .hasSameSizeAs(ConflictKind.values())
                .allSatisfy((kind, times) -> assertThat(times).as("%s", kind).isGreaterThan(50));
    }

    @Test
    void each_kind_says_in_both_languages_why_with_all_its_values() {
        var one = new EnumMap<ConflictKind, Conflict>(ConflictKind.class);
        for (long seed = 0; one.size() < ConflictKind.values().length; seed++) {
            ConflictFinder.find(RandomPlans.plan(seed)).forEach(conflict -> one.putIfAbsent(conflict.kind(), conflict));
        }
        for (var language : Language.values()) {
            assertThat(one.values())
                    .allSatisfy(conflict -> assertThat(Texts.in(language)
                                    .of(
                                            conflict.reasonKey(),
                                            conflict.arguments().toArray()))
                            .isNotBlank()
                            .doesNotContain("{", "}", "null"));
        }
    }

    private static NaiveConflicts.Found compared(Conflict conflict) {
        return new NaiveConflicts.Found(
                conflict.kind(),
                conflict.stop().toString(),
                conflict.other() == null ? "" : conflict.other().toString(),
                conflict.who().stream().map(Object::toString).collect(Collectors.toCollection(TreeSet::new)));
    }
}
