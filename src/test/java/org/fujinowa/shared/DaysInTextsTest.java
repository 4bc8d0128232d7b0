package org.fujinowa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DaysInTextsTest {

    private static final LocalDate ARRIVAL = LocalDate.of(2027, 6, 28);
    private static final LocalDate DEPARTURE = LocalDate.of(2027, 7, 1);

    @Test
    void a_day_in_a_sentence_is_written_without_an_hour() {
        assertThat(Texts.in(Language.EN).of("stay.departure-not-after-arrival", ARRIVAL, DEPARTURE))
                .contains("28 June 2027")
                .contains("1 July 2027")
                .doesNotContain("12:00");
        assertThat(Texts.in(Language.JA).of("stay.departure-not-after-arrival", ARRIVAL, DEPARTURE))
                .contains("2027年6月28日")
                .contains("2027年7月1日");
    }
}
