package org.fujinowa.documents.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RubyTest {

    @Test
    void a_marked_word_carries_its_reading() {
        assertThat(Ruby.written(Ruby.marked("{受入|うけいれ}"), true))
                .contains("<span class=\"rt\">うけいれ</span><span class=\"rb\">受入</span>");
    }

    @Test
    void without_readings_the_word_stands_alone() {
        assertThat(Ruby.written(Ruby.marked("ご{家族|かぞく}の{皆|みな}さま"), false)).isEqualTo("ご家族の皆さま");
    }

    @Test
    void a_word_is_glued_to_the_signs_that_must_not_begin_or_end_a_line() {
        assertThat(Ruby.written(Ruby.marked("「{受入|うけいれ}」、"), true))
                .startsWith("<span class=\"glue\">「<span")
                .endsWith("</span>」、</span>");
    }

    @Test
    void a_long_reading_hangs_over_kana_but_not_over_another_word() {
        assertThat(Ruby.written(Ruby.marked("お{喜|よろこ}び"), true)).contains("margin:0 -0.22em 0 -0.22em");
        assertThat(Ruby.written(Ruby.marked("{志|こころざし}{高|たか}"), true)).doesNotContain("margin");
    }

    @Test
    void a_name_cannot_pretend_to_be_a_mark() {
        assertThat(Ruby.written(Ruby.of("佐\uFFF9藤\uFFFA", "さ\uFFFBとう"), true)).contains("佐藤", "さとう");
        assertThat(Ruby.of("Mia", "")).isEqualTo("Mia");
    }

    @Test
    void an_expression_of_a_template_is_no_mark() {
        assertThat(Ruby.marked("${a|b} #{c|d}")).isEqualTo("${a|b} #{c|d}");
    }
}
