package org.fujinowa.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.fujinowa.notification.AnswerCode;
import org.fujinowa.notification.AnswerState;
import org.fujinowa.notification.Asking;
import org.fujinowa.notification.MessageAnswer;
import org.fujinowa.notification.MessageExtras;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.NotificationExamples;
import org.fujinowa.notification.NotificationExamples.Hands;
import org.fujinowa.notification.store.MessageStores;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What comes back from whoever was asked something, over the real store. */
class AnswersTest {

    private static final TestDatabase DERBY = Node.derby();

    private final Hands clock = new Hands();
    private final NotedDeeds audit = new NotedDeeds();
    private final String code = AnswerCode.next().text();

    @AfterAll
    static void close() {
        DERBY.close();
    }

    @Test
    void to_open_the_address_changes_nothing_and_says_the_subject_only() {
        var id = ask(Asking.READ);

        with(answers -> assertThat(answers.look(code))
                .satisfies(sheet -> assertThat(sheet.subject()).isEqualTo(NotificationExamples.SUBJECT)));

        assertThat(state(id)).isEqualTo(AnswerState.UNANSWERED);
    }

    @Test
    void whoever_is_only_asked_to_read_has_answered_by_saying_so() {
        var id = ask(Asking.READ);
        with(answers -> answers.seen(code));

        assertThat(state(id)).isEqualTo(AnswerState.ANSWERED);
        assertThat(audit.lines()).last().asString().contains("answer").doesNotContain(code);
    }

    @Test
    void of_an_answer_that_is_wanted_reading_is_not_enough_and_a_later_one_counts() {
        var id = ask(Asking.YES_NO);
        with(answers -> answers.seen(code));
        assertThat(state(id)).isEqualTo(AnswerState.SEEN);

        with(answers -> answers.answer(code, new MessageAnswer(true, "")));
        node().with(messages -> messages.get(id).answerRead("chiba", clock.instant()));
        with(answers -> answers.answer(code, new MessageAnswer(false, "熱が出ました")));

        assertThat(node().look(id).answer()).isEqualTo(new MessageAnswer(false, "熱が出ました"));
        assertThat(node().look(id).answerWaits()).isTrue();
    }

    @Test
    void an_answer_without_an_answer_is_refused() {
        ask(Asking.YES_NO);

        assertThatThrownBy(() -> with(answers -> answers.answer(code, new MessageAnswer(null, "はい"))))
                .hasMessageContaining("notification.answer-missing");
    }

    @Test
    void a_code_that_nobody_was_sent_or_that_is_too_old_opens_nothing() {
        ask(Asking.WORDS);

        for (var wrong : List.of("", "x", AnswerCode.next().text(), code.substring(1))) {
            assertThatThrownBy(() -> with(answers -> answers.look(wrong)))
                    .hasMessageContaining("notification.answer-closed");
        }
        clock.forward(Duration.ofDays(91));
        assertThatThrownBy(() -> with(answers -> answers.look(code)))
                .hasMessageContaining("notification.answer-closed");
    }

    private MessageId ask(Asking asking) {
        return node().put(NotificationExamples.to("ask@example.jp")
                .with(new MessageExtras(List.of(), asking, code, List.of(code), null)));
    }

    private AnswerState state(MessageId id) {
        return node().look(id).answerState();
    }

    private void with(Consumer<MessageAnswers> deed) {
        DERBY.inTransaction(entityManager -> {
            deed.accept(new MessageAnswers(MessageStores.messages(entityManager), audit, new CurrentCaller(), clock));
            return true;
        });
    }

    private Node node() {
        return new Node(
                DERBY,
                clock,
                new SmtpPost(new MailServer("", 25, MailServer.Security.NONE, "", "", "", "", ""), clock),
                Fate.none());
    }
}
