package org.fujinowa.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Properties;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.NotificationExamples;
import org.fujinowa.notification.NotificationExamples.Hands;
import org.fujinowa.notification.StepKind;
import org.fujinowa.notification.service.MailServer.Security;
import org.fujinowa.notification.store.MessageStores;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reports of other mail servers, read from a real mailbox by IMAP. */
class BouncesTest {

    private final GreenMail mail =
            new GreenMail(new ServerSetup[] {ServerSetupTest.SMTP.dynamicPort(), ServerSetupTest.IMAP.dynamicPort()});
    private final TestDatabase database = Node.derby();
    private final Clock clock = new Hands();

    @BeforeEach
    void start() {
        mail.start();
        mail.setUser("bounces@example.jp", "bounces", "secret");
    }

    @AfterEach
    void stop() {
        mail.stop();
        database.close();
    }

    @Test
    void a_message_that_came_back_is_shown_as_such_with_the_servers_words() throws Exception {
        var node = node();
        var id = sent(node);

        report(id, "failed", "5.1.1", "550 5.1.1 <hanako@example.jp>: no such mailbox", "");
        read(node);

        assertThat(node.look(id).state()).isEqualTo(MessageState.BOUNCED);
        assertThat(node.look(id).steps())
                .last()
                .satisfies(
                        step -> assertThat(step.words()).startsWith("5.1.1 550").contains("no such mailbox"));
        assertThat(node.audit.lines()).last().asString().contains("BOUNCED").doesNotContain("hanako");
    }

    @Test
    void it_is_known_by_the_envelope_where_the_report_brings_no_headers_back() throws Exception {
        var node = node();
        var id = sent(node);

        report(null, "failed", "5.2.2", "552 mailbox full", "Original-Envelope-Id: %s\r\n".formatted(id));
        read(node);

        assertThat(node.look(id).state()).isEqualTo(MessageState.BOUNCED);
    }

    @Test
    void the_same_report_read_twice_counts_once_and_a_read_one_is_not_read_again() throws Exception {
        var node = node();
        var id = sent(node);
        report(id, "failed", "5.1.1", "550 no", "");
        report(id, "failed", "5.1.1", "550 no", "");
        read(node);
        read(node);

        assertThat(node.look(id).steps())
                .filteredOn(step -> step.kind() == StepKind.BOUNCED)
                .hasSize(1);
    }

    @Test
    void a_report_that_a_server_goes_on_trying_is_noted_and_the_message_stays_sent() throws Exception {
        var node = node();
        var id = sent(node);
        report(id, "delayed", "4.4.1", "connection timed out", "");
        read(node);

        assertThat(node.look(id).state()).isEqualTo(MessageState.SENT);
        assertThat(node.look(id).steps())
                .last()
                .satisfies(step -> assertThat(step.kind()).isEqualTo(StepKind.DELAYED));
    }

    @Test
    void good_news_and_letters_of_people_change_nothing() throws Exception {
        var node = node();
        var id = sent(node);
        report(id, "delivered", "2.0.0", "250 ok", "");
        report(MessageId.next(), "failed", "5.1.1", "550 no", "");
        GreenMailUtil.sendTextEmail(
                "bounces@example.jp",
                "a@example.jp",
                "Re",
                "hello",
                mail.getSmtp().getServerSetup());
        read(node);

        assertThat(node.look(id).state()).isEqualTo(MessageState.SENT);
    }

    private MessageId sent(Node node) {
        var id = node.put(NotificationExamples.to("hanako@example.jp"));
        node.walk();
        return id;
    }

    private void read(Node node) {
        new BounceBox("127.0.0.1", mail.getImap().getPort(), Security.NONE, "bounces", "secret", TrustStore.ofJava())
                .read(report -> database.inTransaction(entityManager -> {
                    new BounceSteps(MessageStores.messages(entityManager), node.audit, clock).reported(report);
                    return true;
                }));
    }

    private void report(MessageId id, String action, String status, String said, String envelope) throws Exception {
        var headers = id == null ? "" : "Message-ID: <%s@example.jp>\r\nSubject: x\r\n".formatted(id);
        var text = """
                From: MAILER-DAEMON@mx.example.jp
                To: bounces@example.jp
                Subject: Undelivered Mail Returned to Sender
                MIME-Version: 1.0
                Content-Type: multipart/report; report-type=delivery-status; boundary="b"

                --b
                Content-Type: text/plain; charset=us-ascii

                I'm sorry.
                --b
                Content-Type: message/delivery-status

                %sReporting-MTA: dns; mx.example.jp

                Final-Recipient: rfc822; hanako@example.jp
                Action: %s
                Status: %s
                Diagnostic-Code: smtp; %s

                --b
                Content-Type: text/rfc822-headers

                %s
                --b--
                """.replace("\n", "\r\n").formatted(envelope, action, status, said, headers);
        var message = new MimeMessage(
                Session.getInstance(new Properties()), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        mail.setUser("bounces@example.jp", "bounces", "secret").deliver(message);
    }

    private Node node() {
        var server = new MailServer(
                "127.0.0.1", mail.getSmtp().getPort(), Security.NONE, "", "", "fujinowa@example.jp", "", "");
        return new Node(database, clock, new SmtpPost(server, clock), Fate.none());
    }
}
