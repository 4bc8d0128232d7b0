package org.fujinowa.notification.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.fujinowa.notification.MessageRow;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.NotificationExamples;
import org.fujinowa.notification.NotificationExamples.Hands;
import org.fujinowa.notification.StepKind;
import org.fujinowa.notification.service.MailServer.Security;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted lines to a mail server whose certificate no public authority has signed. */
class EncryptedLinesTest {

    private static final String PASSWORD = "changeit";
    private static final String KEYS = "greenmail.tls.keystore.file";
    private static final String KEYS_PASSWORD = "greenmail.tls.keystore.password";

    @TempDir
    private static Path folder;

    private final GreenMail mail = new GreenMail(ServerSetupTest.SMTPS.dynamicPort());
    private final TestDatabase database = Node.derby();
    private final Hands clock = new Hands();

    /** A certificate of the house's own, for this name and no other. */
    @BeforeAll
    static void sign() throws IOException, InterruptedException {
        var keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        var making = new ProcessBuilder(
                        keytool.toString(),
                        "-genkeypair",
                        "-alias",
                        "mail",
                        "-keyalg",
                        "EC",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keys().toString(),
                        "-storepass",
                        PASSWORD)
                .redirectErrorStream(true)
                .start();
        assertThat(making.waitFor()).isZero();
        System.setProperty(KEYS, keys().toString());
        System.setProperty(KEYS_PASSWORD, PASSWORD);
    }

    @AfterAll
    static void forget() {
        System.clearProperty(KEYS);
        System.clearProperty(KEYS_PASSWORD);
    }

    private static Path keys() {
        return folder.resolve("mail.p12");
    }

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
    void encrypted_from_the_first_byte_with_the_certificate_that_was_named() {
        assertThat(sent("localhost", mail.getSmtps().getPort(), Security.TLS, known())
                        .state())
                .isEqualTo(MessageState.SENT);
        assertThat(mail.getReceivedMessages()).hasSize(1);
    }

    @Test
    void a_certificate_that_nobody_named_is_refused_and_the_page_says_so() {
        var row = sent("localhost", mail.getSmtps().getPort(), Security.TLS, TrustStore.ofJava());

        assertThat(mail.getReceivedMessages()).isEmpty();
        assertThat(row.state()).isEqualTo(MessageState.WAITING);
        assertThat(row.steps()).last().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(StepKind.POSTPONED);
            assertThat(step.words()).containsIgnoringCase("certif");
        });
    }

    @Test
    void a_server_that_answers_under_another_name_is_refused() {
        assertThat(sent("127.0.0.1", mail.getSmtps().getPort(), Security.TLS, known())
                        .state())
                .isEqualTo(MessageState.WAITING);
        assertThat(mail.getReceivedMessages()).isEmpty();
    }

    @Test
    void begun_in_the_open_the_line_is_encrypted_before_anything_of_the_message_is_said() throws Exception {
        try (var upgrading = new UpgradingMailServer(keys(), PASSWORD)) {
            assertThat(sent("localhost", upgrading.port(), Security.STARTTLS, known())
                            .state())
                    .isEqualTo(MessageState.SENT);
            assertThat(upgrading.heard).anyMatch(said -> said.startsWith("TLS RCPT TO:<hanako@example.jp>"));
            assertThat(upgrading.heard).noneMatch(said -> said.startsWith("RCPT") || said.startsWith("MAIL"));
        }
    }

    @Test
    void a_certificate_that_nobody_named_is_refused_when_the_line_is_to_be_encrypted() throws Exception {
        try (var upgrading = new UpgradingMailServer(keys(), PASSWORD)) {
            var row = sent("localhost", upgrading.port(), Security.STARTTLS, TrustStore.ofJava());

            assertThat(row.state()).isEqualTo(MessageState.WAITING);
            assertThat(row.steps())
                    .last()
                    .satisfies(step -> assertThat(step.words()).containsIgnoringCase("certif"));
        }
    }

    @Test
    void nothing_is_said_to_a_server_that_does_not_encrypt() throws IOException {
        try (var plain = new ScriptedMailServer(Map.of())) {
            assertThat(sent("localhost", plain.port(), Security.STARTTLS, known())
                            .state())
                    .isEqualTo(MessageState.WAITING);
        }
    }

    private static TrustStore known() {
        return new TrustStore(keys().toString(), PASSWORD);
    }

    private MessageRow sent(String host, int port, Security security, TrustStore trust) {
        var server = new MailServer(host, port, security, "", "", "fujinowa@example.jp", "", "", "", trust);
        var node = new Node(database, clock, new SmtpPost(server, clock), Fate.none());
        var id = node.put(NotificationExamples.to("hanako@example.jp"));
        node.walk();
        return node.look(id);
    }
}
