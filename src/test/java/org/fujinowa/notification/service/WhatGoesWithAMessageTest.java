package org.fujinowa.notification.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.fujinowa.notification.AnswerCode;
import org.fujinowa.notification.Asking;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageExtras;
import org.fujinowa.notification.MessageFileId;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.NotificationExamples;
import org.fujinowa.notification.NotificationExamples.Hands;
import org.fujinowa.notification.StepKind;
import org.fujinowa.notification.service.MailServer.Security;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files, codes and times of messages, over a real database and a real mail server. */
class WhatGoesWithAMessageTest {

    private static final byte[] PDF = "%PDF-1.7\n… 架空 …\n%%EOF".getBytes(StandardCharsets.UTF_8);

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    private final TestDatabase database = Node.derby();
    private final Hands clock = new Hands();

    @BeforeEach
    void start() {
        mail.start();
    }

    @AfterEach
    void stop() {
        mail.stop();
        database.close();
    }

    @Test
    void a_file_arrives_as_it_was_chosen_and_under_its_name() throws Exception {
        var node = node(mail.getSmtp().getPort());
        var file = node.keep("C:\\\\おうち\\案内 千葉様.PDF", PDF);

        node.put(NotificationExamples.to("hanako@example.jp").with(carrying(file)));
        node.walk();

        var parts = (MimeMultipart) mail.getReceivedMessages()[0].getContent();
        assertThat(parts.getBodyPart(0)
                        .getContent()
                        .toString()
                        .replace("\r\n", "\n")
                        .strip())
                .isEqualTo(NotificationExamples.BODY.strip());
        assertThat(parts.getBodyPart(1).getContentType()).startsWith("application/pdf");
        assertThat(MimeUtility.decodeText(parts.getBodyPart(1).getFileName())).isEqualTo("案内 千葉様.pdf");
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PDF);
    }

    @Test
    void a_file_goes_along_unchanged_when_the_message_is_tried_again() throws Exception {
        int closed;
        try (var server = new ScriptedMailServer(Map.of())) {
            closed = server.port();
        }
        var file = node(closed).keep("a.pdf", PDF);
        node(closed).put(NotificationExamples.to("again@example.jp").with(carrying(file)));
        node(closed).walk();

        clock.forward(Duration.ofMinutes(2));
        node(mail.getSmtp().getPort()).walk();

        var parts = (MimeMultipart) mail.getReceivedMessages()[0].getContent();
        assertThat(parts.getBodyPart(1).getInputStream().readAllBytes()).isEqualTo(PDF);
    }

    @Test
    void a_message_whose_file_is_gone_is_not_sent_without_it() {
        var node = node(mail.getSmtp().getPort());
        var id = node.put(NotificationExamples.to("gone@example.jp").with(carrying(MessageFileId.next())));

        node.walk();

        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(node.look(id).state()).isEqualTo(MessageState.FAILED);
        assertThat(node.look(id).steps()).extracting("kind").containsExactly(StepKind.FILE_GONE);
    }

    @Test
    void a_page_that_calls_itself_a_picture_is_refused() {
        assertThatThrownBy(() -> node(25).keep("photo.jpg", "<script>".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("notification.file-kind");
    }

    @Test
    void neither_a_file_nor_its_name_can_be_read_in_the_database() {
        node(25).keep("千葉花子.pdf", PDF);

        var stored = database.<List<?>>inTransaction(entityManager -> entityManager
                .createNativeQuery("select cast(name as varchar(2000)), sealed from message_file")
                .getResultList());
        assertThat(stored).isNotEmpty();
        for (var row : stored) {
            assertThat(((Object[]) row)[0].toString()).doesNotContain("千葉");
            assertThat(new String((byte[]) ((Object[]) row)[1], StandardCharsets.UTF_8))
                    .doesNotContain("架空");
        }
    }

    @Test
    void a_code_is_sent_as_it_is_and_nobody_here_reads_it_before_or_after() throws IOException, Exception {
        var node = node(mail.getSmtp().getPort());
        var id = node.put(coded("483920"));
        assertThat(node.look(id).details().body()).doesNotContain("483920").contains("●");

        node.walk();

        assertThat(mail.getReceivedMessages()[0].getContent().toString()).contains("483920");
        assertThat(node.look(id).details().body()).doesNotContain("483920");
        node.with(messages -> assertThat(messages.get(id).details().body()).doesNotContain("483920"));
    }

    @Test
    void a_code_that_is_of_no_use_any_more_is_not_sent_and_nothing_of_it_is_kept() {
        var node = node(mail.getSmtp().getPort());
        var id = node.put(coded("102938"));

        clock.forward(Duration.ofMinutes(16));
        node.walk();

        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(node.look(id).state()).isEqualTo(MessageState.FAILED);
        assertThat(node.look(id).canBeSent()).isFalse();
        node.with(messages -> assertThat(messages.get(id).details().body()).doesNotContain("102938"));
    }

    @Test
    void the_address_by_which_somebody_comes_in_stays_hidden_while_the_message_is_tried_and_arrives_whole()
            throws Exception {
        int closed;
        try (var server = new ScriptedMailServer(Map.of())) {
            closed = server.port();
        }
        var link = "https://fujinowa.example/enter?code=ABCD-EFGH-JKMN-PQRS";
        var id = node(closed)
                .put(NotificationExamples.saying("架空 花子", "in@example.jp", "案内", "こちら：" + link)
                        .with(MessageExtras.hiding(List.of(link))));
        node(closed).walk();
        assertThat(node(closed).look(id).details().body()).doesNotContain("ABCD");

        clock.forward(Duration.ofMinutes(2));
        node(mail.getSmtp().getPort()).walk();

        assertThat(mail.getReceivedMessages()[0].getContent().toString()).contains(link);
        node(closed)
                .with(messages -> assertThat(messages.get(id).details().body()).doesNotContain("ABCD"));
    }

    @Test
    void a_message_whose_words_are_forgotten_still_says_that_something_was_sent() {
        var node = node(mail.getSmtp().getPort());
        var id = node.put(NotificationExamples.to("past@example.jp"));
        node.walk();

        node.with(messages -> {
            messages.get(id).forget(clock.instant());
            messages.changed(messages.get(id));
        });

        var row = node.look(id);
        assertThat(row.state()).isEqualTo(MessageState.SENT);
        assertThat(row.details().address()).isEqualTo(MessageDetails.FORGOTTEN);
        assertThat(row.details().body()).doesNotContain("説明会");
    }

    @Test
    void a_message_waits_for_its_time_and_can_be_moved_before() {
        var node = node(mail.getSmtp().getPort());
        var id = node.put(NotificationExamples.to("later@example.jp").at(at(2)));
        node.walk();
        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(node.look(id).dueAt()).isEqualTo(at(2));

        move(node, id, at(5));
        move(node, id, at(4));
        clock.forward(Duration.ofHours(3));
        node.walk();
        assertThat(mail.getReceivedMessages()).isEmpty();

        clock.forward(Duration.ofHours(1));
        node.walk();
        assertThat(mail.getReceivedMessages()).hasSize(1);
        assertThatThrownBy(() -> move(node, id, at(9))).hasMessageContaining("notification.not-now");
    }

    @Test
    void an_answer_is_asked_for_by_a_code_of_which_only_the_hash_is_kept() {
        var node = node(mail.getSmtp().getPort());
        var code = AnswerCode.next().text();
        node.put(NotificationExamples.to("ask@example.jp")
                .with(new MessageExtras(List.of(), Asking.YES_NO, code, List.of(code), null)));

        var kept = database.<List<?>>inTransaction(entityManager -> entityManager
                .createNativeQuery("select answer_hash from message where answer_hash <> ''")
                .getResultList());
        assertThat(kept).singleElement().asString().doesNotContain(code).hasSize(64);
    }

    private Instant at(int hours) {
        return Instant.parse("2027-04-01T00:00:00Z").plus(Duration.ofHours(hours));
    }

    private void move(Node node, MessageId id, Instant time) {
        node.with(messages -> {
            var message = messages.get(id);
            message.moveTo(time, "chiba", clock.instant());
            messages.changed(message);
        });
    }

    private MessageDetails coded(String code) {
        return NotificationExamples.saying("架空 花子", "code@example.jp", "ワンタイムコード", "コードは " + code + " です。")
                .with(MessageExtras.code(code, clock.instant().plus(Duration.ofMinutes(15))));
    }

    private static MessageExtras carrying(MessageFileId file) {
        return new MessageExtras(List.of(file), Asking.NONE, "", List.of(), null);
    }

    private Node node(int port) {
        var server = new MailServer("127.0.0.1", port, Security.NONE, "", "", "fujinowa@example.jp", "", "");
        return new Node(database, clock, new SmtpPost(server, clock), Fate.none());
    }
}
