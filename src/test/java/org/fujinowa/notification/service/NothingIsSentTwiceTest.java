package org.fujinowa.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.NotificationExamples;
import org.fujinowa.notification.NotificationExamples.Hands;
import org.fujinowa.notification.service.Fate.Death;
import org.fujinowa.notification.service.Fate.Moment;
import org.fujinowa.notification.service.MailServer.Security;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The outbox over a real database and a real mail server, in processes that die. */
class NothingIsSentTwiceTest {

    private static final int KILLS = 50;

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
    void fifty_processes_die_and_every_message_arrives_once_or_is_shown_as_uncertain() throws MessagingException {
        Map<MessageId, Moment> written = new LinkedHashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            var moment = Moment.values()[kill % Moment.values().length];
            liveAndDie(kill, moment).ifPresent(id -> written.put(id, moment));
            clock.forward(Duration.ofMinutes(20));
            node(Fate.none()).walk();
            clock.forward(Duration.ofDays(4));
            node(Fate.none()).walk();
        }

        assertThat(written).hasSize(KILLS - KILLS / Moment.values().length);
        var arrived = arrived();
        assertThat(arrived.values()).containsOnly(1L);
        written.forEach((id, moment) -> {
            var copies = arrived.getOrDefault("<%s@example.jp>".formatted(id), 0L);
            var state = node(Fate.none()).look(id).state();
            if (Moment.OPEN.contains(moment)) {
                assertThat(state).as("%s", moment).isEqualTo(MessageState.UNCERTAIN);
                assertThat(copies).as("%s", moment).isEqualTo(moment == Moment.AFTER_HANDING_OVER_IS_COMMITTED ? 0 : 1);
            } else {
                assertThat(state).as("%s", moment).isEqualTo(MessageState.SENT);
                assertThat(copies).as("%s", moment).isEqualTo(1);
            }
        });
        assertThat(arrived.values().stream().mapToLong(Long::longValue).sum()).isEqualTo(40);
    }

    @Test
    void a_japanese_message_arrives_as_it_was_written() throws Exception {
        var node = node(Fate.none());
        var id = node.put(NotificationExamples.to("hinari@example.jp"));

        node.walk();

        var letter = mail.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo(NotificationExamples.SUBJECT);
        assertThat(letter.getContent().toString().replace("\r\n", "\n").stripTrailing())
                .isEqualTo(NotificationExamples.BODY.stripTrailing());
        assertThat(((InternetAddress) letter.getAllRecipients()[0]).getPersonal())
                .isEqualTo("髙橋 陽葵");
        assertThat(((InternetAddress) letter.getFrom()[0]).getPersonal()).isEqualTo("藤の輪 国際交流協会");
        assertThat(letter.getMessageID()).isEqualTo("<%s@example.jp>".formatted(id));
        assertThat(letter.getReplyTo()[0]).hasToString("office@example.jp");
        assertThat(node.audit.lines())
                .noneMatch(line -> line.contains("hinari") || line.contains("髙橋") || line.contains("説明会"));
    }

    private Optional<MessageId> liveAndDie(int kill, Moment moment) {
        var node = node(Fate.at(moment));
        var address = "family%d@example.jp".formatted(kill);
        try {
            var id = node.put(NotificationExamples.to(address));
            try {
                node.walk();
            } catch (Death died) {
                return Optional.of(id);
            }
            throw new AssertionError("%s was never reached".formatted(moment));
        } catch (Death died) {
            return moment == Moment.AFTER_PUT ? Optional.of(newest()) : Optional.empty();
        }
    }

    private MessageId newest() {
        return database.inTransaction(entityManager -> MessageId.of(entityManager
                .createQuery("select m.id from Message m order by m.writtenAt desc", String.class)
                .setMaxResults(1)
                .getSingleResult()));
    }

    private Map<String, Long> arrived() {
        return Arrays.stream(mail.getReceivedMessages())
                .collect(Collectors.groupingBy(NothingIsSentTwiceTest::internetId, Collectors.counting()));
    }

    private static String internetId(MimeMessage letter) {
        try {
            return letter.getMessageID();
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private Node node(Fate fate) {
        var server = new MailServer(
                "127.0.0.1",
                mail.getSmtp().getPort(),
                Security.NONE,
                "",
                "",
                "fujinowa@example.jp",
                "藤の輪 国際交流協会",
                "office@example.jp");
        return new Node(database, clock, new SmtpPost(server, clock), fate);
    }
}
