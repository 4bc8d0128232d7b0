package org.fujinowa.welcome.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.hosting.Away;
import org.junit.jupiter.api.Test;

class NightsTest {

    @Test
    void nights_that_are_not_ticked_become_periods_and_others_stay() {
        var before = List.of(new Away(day(1), day(3)), new Away(LocalDate.of(2027, 8, 10), LocalDate.of(2027, 8, 17)));
        var asked = List.of(day(1), day(2), day(3), day(4), day(5));

        var away = Nights.away(before, asked, List.of(day(1), day(4)));

        assertThat(away)
                .containsExactly(
                        new Away(day(2), day(4)),
                        new Away(day(5), day(6)),
                        new Away(LocalDate.of(2027, 8, 10), LocalDate.of(2027, 8, 17)));
    }

    @Test
    void who_can_receive_on_every_night_is_never_away() {
        assertThat(Nights.away(List.of(new Away(day(1), day(3))), List.of(day(1), day(2)), List.of(day(1), day(2))))
                .isEmpty();
    }

    private static LocalDate day(int day) {
        return LocalDate.of(2027, 7, day);
    }
}
