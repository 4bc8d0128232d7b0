package org.fujinowa.selection.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.selection.ReferenceAnswer;
import org.fujinowa.selection.ReferenceQuestion;
import org.fujinowa.selection.model.RefereeQuestion;
import org.fujinowa.selection.model.RefereeQuestions;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.store.InMemoryNouns;
import org.junit.jupiter.api.Test;

/** The questionnaire is data, and nobody answers another one than they were asked. */
class RefereeQuestionsTest {

    private final Questions questions = new Questions();
    private final Ticking clock = new Ticking();
    private final ReferenceQuestions asked = new ReferenceQuestions(questions);
    private final NotedDeeds audit = new NotedDeeds();
    private final RefereeQuestionBook book =
            new RefereeQuestionBook(questions, asked, audit, Constraints.validator(), clock);

    @Test
    void an_empty_installation_begins_with_the_questions_of_the_product() {
        book.enterKnown();
        book.enterKnown();

        assertThat(asked.at(clock.now)).extracting(ReferenceQuestion::key).startsWith("known-since", "character");
        assertThat(asked.at(clock.now)).anyMatch(question -> !question.choices().isEmpty());
    }

    @Test
    void whoever_was_asked_before_a_change_answers_what_they_were_asked() {
        var first = book.add("どうですか。", "How?", true, "");
        var before = clock.now;
        clock.now = clock.now.plus(Duration.ofHours(1));
        book.change(first, version(0), "どんな人ですか。", "What like?", true, "YES = はい = yes");

        assertThat(asked.at(before)).extracting(ReferenceQuestion::ja).containsExactly("どうですか。");
        assertThat(asked.at(clock.now)).extracting(ReferenceQuestion::ja).containsExactly("どんな人ですか。");
        assertThat(asked.checked(List.of(new ReferenceAnswer(first.toString(), "明るい子です。")), before))
                .hasSize(1);
        assertThatThrownBy(() -> asked.checked(List.of(new ReferenceAnswer(first.toString(), "明るい子です。")), clock.now))
                .hasMessageContaining("selection.answer-missing");
        assertThatThrownBy(() -> book.change(first, version(0), "？", "?", true, ""))
                .hasMessageContaining("selection.asked-no-more");
    }

    @Test
    void a_question_moves_up_and_is_asked_no_more() {
        var one = book.add("一", "one", false, "");
        var two = book.add("二", "two", false, "");
        book.earlier(two, version(1));
        assertThat(asked.at(clock.now)).extracting(ReferenceQuestion::en).containsExactly("two", "one");

        clock.now = clock.now.plusSeconds(1);
        book.remove(one, book.now().get(1).version());
        assertThat(asked.at(clock.now)).extracting(ReferenceQuestion::en).containsExactly("two");
        assertThat(questions.all()).hasSize(2);
    }

    @Test
    void a_choice_that_cannot_be_read_is_refused_and_so_is_an_overtaken_change() {
        assertThatThrownBy(() -> book.add("一", "one", false, "はい"))
                .hasMessageContaining("selection.choices-unreadable");
        var one = book.add("一", "one", false, "");
        assertThatThrownBy(() -> book.remove(one, version(0) + 1)).isInstanceOf(ConcurrentChange.class);
    }

    private long version(int at) {
        return questions.all().get(at).version();
    }

    private static final class Questions extends InMemoryNouns<RefereeQuestion> implements RefereeQuestions {}

    private static final class Ticking extends Clock {

        private Instant now = Instant.parse("2027-03-01T03:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
