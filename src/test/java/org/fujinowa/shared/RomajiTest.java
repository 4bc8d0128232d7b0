package org.fujinowa.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomajiTest {

    @ParameterizedTest
    @CsvSource({
        "いしい, Ishii",
        "いのうえ, Inoue",
        "おのでら, Onodera",
        "はっとり, Hattori",
        "ちば　さちこ, Chiba Sachiko",
        "フジタ, Fujita",
        "きょうごく, Kyougoku",
        "'', ''"
    })
    void a_reading_can_be_read_without_kana(String reading, String latin) {
        assertThat(Romaji.of(reading)).isEqualTo(latin);
    }
}
