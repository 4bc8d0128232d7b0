package org.fujinowa.letters.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.letters.LetterExamples.content;
import static org.fujinowa.letters.LetterExamples.hana;
import static org.fujinowa.letters.LetterExamples.mia;

import org.fujinowa.letters.EmergencyNumbers;
import org.fujinowa.letters.LetterKind;
import org.fujinowa.people.Answer;
import org.fujinowa.shared.Alter;
import org.fujinowa.shared.store.RecordJson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterContentTest {

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void what_is_kept_reads_back_the_same(LetterKind kind) {
        var said = content(kind, mia());

        assertThat(RecordJson.read(LetterContent.class, RecordJson.write(said))).isEqualTo(said);
        assertThat(said.differencesFrom(said)).isEmpty();
    }

    @Test
    void each_change_has_a_name() {
        var was = content(LetterKind.CARE_SHEET, mia());
        var day = mia().departure();

        assertThat(content(LetterKind.CARE_SHEET, hana()).differencesFrom(was))
                .containsExactly("letters.changed.guests", "letters.changed.care");
        assertThat(content(LetterKind.CARE_SHEET, Alter.with(mia(), "departure", day.minusDays(1)))
                        .differencesFrom(was))
                .containsExactly("letters.changed.nights");
        var cured = Alter.with(
                mia(),
                "care",
                new Care(
                        Answer.NONE,
                        java.util.List.of(),
                        mia().care().dietAnswer(),
                        mia().care().diets(),
                        mia().care().fearedAnimals(),
                        EmergencyNumbers.JAPAN));
        assertThat(content(LetterKind.CARE_SHEET, cured).differencesFrom(was)).containsExactly("letters.changed.care");
        assertThat(content(LetterKind.CARE_SHEET, Alter.with(mia(), "age", 17)).differencesFrom(was))
                .containsExactly("letters.changed.guest");
    }

    @Test
    void what_a_letter_does_not_say_does_not_make_it_out_of_date() {
        var cured = Alter.with(mia(), "care", hana().care());

        assertThat(content(LetterKind.NOTICE, cured).differencesFrom(content(LetterKind.NOTICE, mia())))
                .isEmpty();
    }
}
