package org.fujinowa.vetting.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.vetting.VettingExamples.CHRC;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.fujinowa.vetting.VettingReason;
import org.fujinowa.vetting.VettingState;
import org.junit.jupiter.api.Test;

/** Ten thousand families lived by chance: no night counts as cleared that should not, and each status says why. */
class VettingHistoriesTest {

    private static final int FAMILIES = 10_000;
    private static final int NIGHTS = 4;

    @Test
    void no_night_is_cleared_past_what_was_shown_and_every_status_says_why() {
        var histories = new RandomHistories(20_270_401);
        var wrong = new ArrayList<String>();
        var states = new EnumMap<VettingState, Integer>(VettingState.class);
        var reasons = EnumSet.noneOf(VettingReason.class);
        for (int family = 0; family < FAMILIES; family++) {
            var file = histories.next();
            for (var night : nights(histories, file)) {
                var status = file.status(CHRC, night);
                states.merge(status.state(), 1, Integer::sum);
                status.findings().forEach(finding -> reasons.add(finding.reason()));
                if ((status.state() == VettingState.CLEARED) != NaiveVetting.cleared(file, CHRC, night)) {
                    wrong.add("family %d, %s: %s".formatted(family, night, status));
                }
                if ((status.state() == VettingState.CLEARED)
                        != status.blocking().isEmpty()) {
                    wrong.add("family %d, %s says nothing".formatted(family, night));
                }
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(reasons).containsExactlyInAnyOrder(VettingReason.values());
        assertThat(states.keySet()).containsExactlyInAnyOrder(VettingState.values());
        assertThat(states.values()).as("each state is met often: %s", states).allMatch(count -> count > 400);
    }

    @Test
    void every_reason_has_a_sentence_in_both_languages() {
        for (var reason : VettingReason.values()) {
            for (var language : Language.values()) {
                assertThat(Texts.in(language).has(Kebab.key(reason)))
                        .as("%s %s", reason, language)
                        .isTrue();
            }
        }
    }

    /** By chance, and the days on which and before which something ends. */
    private static List<LocalDate> nights(RandomHistories histories, VettingFile file) {
        var nights = new ArrayList<LocalDate>();
        file.evidence().stream()
                .map(entry -> entry.validUntil())
                .filter(until -> until != null)
                .limit(1)
                .forEach(until -> nights.addAll(List.of(until.minusDays(1), until)));
        while (nights.size() < NIGHTS) {
            nights.add(histories.day());
        }
        return nights;
    }
}
