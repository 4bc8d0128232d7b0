package org.fujinowa.applications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.shared.ReferenceTable;
import org.fujinowa.shared.ReferenceTable.Row;
import org.junit.jupiter.api.Test;

/** The questions with which an empty installation begins, in easy Japanese. */
class EasyQuestionsTest {

    private static final List<Row> QUESTIONS = ReferenceTable.read("questions");

    @Test
    void every_question_is_asked_in_easy_japanese_and_explained_wherever_it_is_explained_at_all() {
        assertThat(QUESTIONS).hasSize(61).allSatisfy(row -> {
            assertThat(row.text("textEasy")).as(row.text("key")).isNotBlank();
            assertThat(row.text("helpEasy").isBlank() && !row.text("helpJa").isBlank())
                    .as("help of %s", row.text("key"))
                    .isFalse();
            assertThat(row.text("whyEasy").isBlank() && !row.text("whyJa").isBlank())
                    .as("why of %s", row.text("key"))
                    .isFalse();
        });
    }

    @Test
    void every_kanji_has_its_reading() {
        assertThat(said())
                .allSatisfy(text -> assertThat(RubyText.pieces(text).stream()
                                .filter(piece -> piece.reading().isEmpty())
                                .map(RubyText.Piece::word))
                        .as(text)
                        .noneMatch(word -> word.matches("(?s).*\\p{IsHan}.*")));
    }

    @Test
    void every_reading_is_hiragana() {
        assertThat(said().flatMap(text -> RubyText.pieces(text).stream()).map(RubyText.Piece::reading))
                .allMatch(reading -> reading.matches("[ぁ-んー]*"));
    }

    @Test
    void a_sentence_is_short() {
        assertThat(said().flatMap(text -> Stream.of(RubyText.plain(text).split("[。？]"))))
                .allSatisfy(sentence -> assertThat(sentence).hasSizeLessThan(45));
    }

    private static Stream<String> said() {
        return QUESTIONS.stream()
                .flatMap(row -> Stream.concat(
                        Stream.of(row.text("textEasy"), row.text("helpEasy"), row.text("whyEasy")),
                        AnswerChoice.read(row.text("choices")).stream().map(AnswerChoice::easy)));
    }
}
