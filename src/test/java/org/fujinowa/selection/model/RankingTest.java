package org.fujinowa.selection.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.selection.SelectionExamples.*;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.selection.Ranked;
import org.fujinowa.selection.ReferenceCount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The order of applicants, with many random ones. */
class RankingTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void the_ranking_does_not_depend_on_the_order_of_input(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var applicants = new ArrayList<>(applicants(random, 1 + random.nextInt(12)));
            var before = Ranking.of(applicants);
            Collections.shuffle(applicants, random);

            assertThat(Ranking.of(applicants)).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 34})
    void whoever_is_equal_shares_a_place_and_is_said_to_be_tied(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            for (var one : Ranking.of(applicants(random, 8))) {
                var all = Ranking.of(applicants(random, 8));
                for (var other : all) {
                    var same = all.stream()
                            .filter(each -> each.place() == other.place() && other.place() > 0)
                            .toList();
                    assertThat(other.tied()).isEqualTo(same.size() > 1);
                    assertThat(same).allMatch(each -> each.mean().compareTo(other.mean()) == 0);
                }
                assertThat(one.place() == 0).isEqualTo(one.mean() == null);
            }
        }
    }

    @Test
    void after_a_tie_the_next_place_counts_everybody_before() {
        var order = Ranking.of(List.of(rated("い", "3"), rated("ろ", "4.5"), rated("は", "4.50"), rated("に", null)));

        assertThat(order).extracting(Ranked::place).containsExactly(1, 1, 3, 0);
        assertThat(order).extracting(Ranked::tied).containsExactly(true, true, false, false);
    }

    private static List<Ranked> applicants(Random random, int many) {
        return IntStream.range(0, many)
                .mapToObj(
                        i -> rated("申込者" + i, random.nextInt(4) == 0 ? null : Integer.toString(1 + random.nextInt(5))))
                .toList();
    }

    private static Ranked rated(String name, @Nullable String mean) {
        return new Ranked(
                0,
                false,
                applicant(name, ApplicationState.SUBMITTED),
                mean == null ? null : new BigDecimal(mean),
                mean == null ? 1 : 2,
                0,
                new ReferenceCount(0, 0),
                null);
    }
}
