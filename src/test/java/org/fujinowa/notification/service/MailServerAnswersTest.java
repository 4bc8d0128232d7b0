package org.fujinowa.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageRow;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.MessageStep;
import org.fujinowa.notification.NotificationExamples;
import org.fujinowa.notification.NotificationExamples.Hands;
import org.fujinowa.notification.StepKind;
import org.fujinowa.notification.model.Message;
import org.fujinowa.notification.service.MailServer.Security;
import org.fujinowa.notification.store.MessageStores;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a message by what the mail server answers, or while there is none. */
class MailServerAnswersTest {

    private static final TestDatabase DERBY = Node.derby();

    private final Hands clock = new Hands();

    enum Kind {
        DERBY,
        POSTGRES
    }

    @AfterAll
    static void close() {
        DERBY.close();
    }

    @Test
    void an_address_that_is_refused_is_shown_with_the_servers_words_and_not_tried_again() throws IOException {
        var message = sent(Map.of("RCPT", "550 5.1.1 No such user here"));

        assertThat(message.state()).isEqualTo(MessageState.FAILED);
        assertThat(last(message).kind()).isEqualTo(StepKind.REFUSED);
        assertThat(last(message).words()).contains("550 5.1.1 No such user here");
    }

    @Test
    void a_text_that_is_refused_is_shown_with_the_servers_words() throws IOException {
        var message = sent(Map.of(".", "554 5.7.1 We take no such letters"));

        assertThat(message.state()).isEqualTo(MessageState.FAILED);
        assertThat(last(message).words()).contains("554 5.7.1 We take no such letters");
    }

    @Test
    void a_server_that_is_busy_is_asked_again_later() throws IOException {
        var message = sent(Map.of("RCPT", "451 4.7.1 Greylisted, come again"));

        assertThat(message.state()).isEqualTo(MessageState.WAITING);
        assertThat(message.dueAt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        assertThat(last(message).words()).contains("Greylisted");
    }

    @Test
    void a_server_that_hangs_up_with_the_text_in_its_hands_leaves_it_uncertain() throws IOException {
        var message = sent(Map.of(".", ""));

        assertThat(message.state()).isEqualTo(MessageState.UNCERTAIN);
    }

    @Test
    void without_a_mail_server_everything_waits() {
        var node = node(DERBY, "", 25);
        var id = node.put(NotificationExamples.to("waits@example.jp"));

        node.walk();

        assertThat(node.look(id).state()).isEqualTo(MessageState.WAITING);
        assertThat(node.look(id).steps()).isEmpty();
    }

    @Test
    void a_server_that_never_answers_is_given_up_after_three_days_of_growing_pauses() throws IOException {
        int port;
        try (var closed = new ScriptedMailServer(Map.of())) {
            port = closed.port();
        }
        var node = node(DERBY, "127.0.0.1", port);
        var begun = clock.instant();
        var id = node.put(NotificationExamples.to("unreachable@example.jp"));
        var tries = 0;
        while (node.look(id).state() == MessageState.WAITING) {
            node.walk();
            tries++;
            var due = node.look(id).dueAt();
            if (due != null) {
                assertThat(due).isAfter(clock.instant());
                clock.forward(Duration.between(clock.instant(), due));
            }
        }

        assertThat(tries).isEqualTo(10);
        assertThat(Duration.between(begun, clock.instant())).isBetween(Duration.ofDays(2), Duration.ofDays(4));
        assertThat(node.look(id).state()).isEqualTo(MessageState.FAILED);
        assertThat(last(node.look(id)).kind()).isEqualTo(StepKind.GIVEN_UP);
        assertThat(node.audit.lines()).last().asString().contains("FAILED");
    }

    @ParameterizedTest
    @EnumSource
    void of_two_nodes_only_one_claims_a_message(Kind kind) {
        var database = kind == Kind.DERBY ? DERBY : TestDatabase.postgres(Message.class);
        var one = node(database, "", 25);
        var other = node(database, "", 25);
        var id = one.put(NotificationExamples.to("race@example.jp"));

        assertThatThrownBy(() -> database.inTransaction(entityManager -> {
                    var messages = MessageStores.messages(entityManager);
                    var slow = messages.get(id);
                    assertThat(other.steps().claim(id, "example.jp")).isPresent();
                    assertThat(slow.claim(clock.instant(), "example.jp")).isPresent();
                    messages.changed(slow);
                    return id;
                }))
                .isInstanceOf(ConcurrentChange.class);
        assertThat(one.steps().claim(id, "example.jp")).isEmpty();
        if (kind == Kind.POSTGRES) {
            database.close();
        }
    }

    @Test
    void neither_address_nor_text_nor_the_servers_words_can_be_read_in_the_database() throws IOException {
        sent(Map.of("RCPT", "550 5.1.1 one@example.jp is unknown"));

        var stored = DERBY.inTransaction(entityManager -> entityManager
                .createNativeQuery(
                        "select cast(secrets as varchar(20000)), cast(steps as varchar(20000)), folded from message")
                .getResultStream()
                .map(row -> Arrays.toString((Object[]) row))
                .toList());

        assertThat(stored)
                .isNotEmpty()
                .noneMatch(row ->
                        row.toString().contains("example.jp") || row.toString().contains("説明会を"));
    }

    @Test
    void a_node_that_wakes_up_late_hands_nothing_over() {
        var node = node(DERBY, "", 25);
        var id = node.put(NotificationExamples.to("late@example.jp"));
        var late = node.steps().claim(id, "example.jp").orElseThrow();

        clock.forward(Duration.ofMinutes(16));
        node.steps().abandoned().forEach(node.steps()::takeBack);
        node.steps().claim(id, "example.jp").orElseThrow();

        assertThat(node.steps().handOver(late)).isFalse();
    }

    private MessageRow sent(Map<String, String> answers) throws IOException {
        try (var server = new ScriptedMailServer(answers)) {
            var node = node(DERBY, "127.0.0.1", server.port());
            MessageId id = node.put(NotificationExamples.to("one@example.jp"));
            node.walk();
            return node.look(id);
        }
    }

    private static MessageStep last(MessageRow message) {
        return message.steps().get(message.steps().size() - 1);
    }

    private Node node(TestDatabase database, String host, int port) {
        var server = new MailServer(host, port, Security.NONE, "", "", "fujinowa@example.jp", "", "");
        return new Node(database, clock, new SmtpPost(server, clock), Fate.none());
    }
}
