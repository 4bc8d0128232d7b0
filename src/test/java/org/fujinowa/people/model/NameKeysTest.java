package org.fujinowa.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.people.PeopleExamples.hana;
import static org.fujinowa.people.PeopleExamples.latin;
import static org.fujinowa.people.PeopleExamples.mia;
import static org.fujinowa.people.PeopleExamples.person;

import java.time.LocalDate;
import org.fujinowa.people.PersonDetails;
import org.junit.jupiter.api.Test;

class NameKeysTest {

    @Test
    void the_same_name_in_another_shape_of_kanji_resembles() {
        assertThat(resembles(hana(), person("髙橋", "花", "", "", "", "", null))).isTrue();
    }

    @Test
    void the_same_reading_in_katakana_resembles() {
        assertThat(resembles(hana(), person("高橋", "華", "タカハシ", "ハナ", "", "", null)))
                .isTrue();
    }

    @Test
    void the_same_latin_name_with_the_given_name_first_resembles() {
        assertThat(resembles(mia(), latin("Mia", "Carter", null))).isTrue();
        assertThat(resembles(person("Nguyễn", "Thị Lan", "", "", "", "", null), latin("NGUYEN", "THI LAN", null)))
                .isTrue();
    }

    @Test
    void one_part_of_the_name_is_enough_on_the_same_birth_date_only() {
        assertThat(resembles(mia(), latin("Carter-Jones", "Mia", mia().birthDate())))
                .isTrue();
        assertThat(resembles(mia(), latin("Jones", "Mia", LocalDate.of(2011, 3, 15))))
                .isFalse();
        assertThat(resembles(latin("Jones", "Mia", null), latin("Smith", "Mia", null)))
                .isFalse();
    }

    @Test
    void a_reading_alone_that_is_missing_on_both_sides_does_not_resemble() {
        assertThat(resembles(person("千葉", "一", "", "", "", "", null), person("小野寺", "明", "", "", "", "", null)))
                .isFalse();
    }

    @Test
    void lists_are_sorted_by_reading_then_latin_then_written() {
        assertThat(NameKeys.of(hana()).sort()).isEqualTo("たかはしはな");
        assertThat(NameKeys.of(mia()).sort()).isEqualTo("cartermia");
        assertThat(NameKeys.of(person("千葉", "一", "", "", "", "", null)).sort()).isEqualTo("千葉一");
    }

    private static boolean resembles(PersonDetails one, PersonDetails other) {
        assertThat(NameKeys.resemble(other, one)).isEqualTo(NameKeys.resemble(one, other));
        return NameKeys.resemble(one, other);
    }
}
