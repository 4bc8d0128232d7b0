package org.fujinowa.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.fujinowa.matching.MatchSettings;
import org.fujinowa.matching.ScorePart;
import org.fujinowa.matching.Wish;
import org.fujinowa.shared.Alter;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MatchSettingsTest {

    /** Settings under which nothing counts but that wish. */
    static MatchSettings only(Wish wish) {
        return weighed(Map.of(wish, 1));
    }

    /** The usual settings with these weights; a wish that is not named has none. */
    static MatchSettings weighed(Map<Wish, Integer> weights) {
        var settings = MatchSettings.usual();
        for (var wish : Wish.values()) {
            var words = wish.name().split("_");
            var name = words[0].toLowerCase(Locale.ROOT)
                    + (words.length == 1
                            ? ""
                            : words[1].charAt(0) + words[1].substring(1).toLowerCase(Locale.ROOT));
            settings = Alter.with(settings, name, weights.getOrDefault(wish, 0));
        }
        return settings;
    }

    @Test
    void the_usual_weights_are_their_own_shares() {
        var usual = MatchSettings.usual();

        usual.shares()
                .forEach((wish, share) -> assertThat(share).as(wish.name()).isEqualTo(usual.weight(wish)));
    }

    @Test
    void what_rounding_leaves_over_goes_to_the_largest_remainders_and_among_equals_to_the_first() {
        var shares = weighed(Map.of(Wish.LANGUAGE, 1, Wish.INTERESTS, 1, Wish.NEARNESS, 1))
                .shares();

        assertThat(shares)
                .containsEntry(Wish.LANGUAGE, 334)
                .containsEntry(Wish.INTERESTS, 333)
                .containsEntry(Wish.NEARNESS, 333);
        assertThat(weighed(Map.of(Wish.LANGUAGE, 1, Wish.INTERESTS, 5)).shares())
                .containsEntry(Wish.LANGUAGE, 167)
                .containsEntry(Wish.INTERESTS, 833);
    }

    @Test
    void somebody_must_weigh_something() {
        var nothing = weighed(Map.of());

        assertThat(nothing.weighAnything()).isFalse();
        assertThatThrownBy(nothing::shares).isInstanceOf(IllegalStateException.class);
    }

    /** Whatever the weights, guests and homes: shares are whole and together 1,000, and a score is the sum of its parts. */
    @RepeatedTest(200)
    void scores_are_between_nothing_and_a_thousand_and_the_sum_of_their_parts(RepetitionInfo at) {
        var random = new Random(at.getCurrentRepetition());
        var settings = weighed(Arrays.stream(Wish.values())
                .collect(Collectors.toMap(wish -> wish, wish -> random.nextInt(3) == 0 ? 0 : random.nextInt(1_001))));
        if (!settings.weighAnything()) {
            return;
        }
        var people = new RandomPeople(random);
        var fitting = new Fitting(settings, TwinHomes.none());

        assertThat(settings.shares().values().stream().mapToInt(share -> share).sum())
                .isEqualTo(MatchSettings.WHOLE);
        for (int i = 0; i < 20; i++) {
            var fit = fitting.fit(people.guest(), people.home());
            assertThat(fit.parts()).allSatisfy(part -> assertThat(part.points()).isBetween(0, part.most()));
            assertThat(sum(fit.parts())).isEqualTo(fit.score());
            assertThat(fit.score()).isBetween(0, MatchSettings.WHOLE);
            assertThat(fit.parts().stream().mapToInt(ScorePart::most).sum()).isEqualTo(MatchSettings.WHOLE);
        }
    }

    private static int sum(List<ScorePart> parts) {
        return parts.stream().mapToInt(ScorePart::points).sum();
    }
}
