package org.fujinowa.notification.service;

import jakarta.activation.DataHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.security.cert.CertificateException;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.net.ssl.SSLException;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.notification.Enclosure;
import org.fujinowa.notification.model.Message.Claim;
import org.fujinowa.notification.service.MailServer.Security;

/** Hands messages to a mail server by SMTP. */
@ApplicationScoped
class SmtpPost implements Post {

    private static final Logger LOG = Logger.getLogger(SmtpPost.class.getName());
    private static final int FOR_EVER = 500;
    private static final int NOT_NOW = 400;

    private MailServer server;
    private Clock clock;

    /** For the CDI proxy. */
    protected SmtpPost() {}

    @Inject
    SmtpPost(
            @ConfigProperty(name = "fujinowa.mail.host") Optional<String> host,
            @ConfigProperty(name = "fujinowa.mail.port", defaultValue = "587") int port,
            @ConfigProperty(name = "fujinowa.mail.security", defaultValue = "starttls") String security,
            @ConfigProperty(name = "fujinowa.mail.user") Optional<String> user,
            @ConfigProperty(name = "fujinowa.mail.password") Optional<String> password,
            @ConfigProperty(name = "fujinowa.mail.from") Optional<String> from,
            @ConfigProperty(name = "fujinowa.mail.from-name") Optional<String> fromName,
            @ConfigProperty(name = "fujinowa.mail.reply-to") Optional<String> replyTo,
            @ConfigProperty(name = "fujinowa.mail.bounces-to") Optional<String> bouncesTo,
            @ConfigProperty(name = "fujinowa.mail.truststore") Optional<String> truststore,
            @ConfigProperty(name = "fujinowa.mail.truststore-password") Optional<String> truststorePassword,
            Clock clock) {
        this(
                new MailServer(
                        host.orElse("").strip(),
                        port,
                        Security.of(security),
                        user.orElse(""),
                        password.orElse(""),
                        from.orElse("").strip(),
                        fromName.orElse(""),
                        replyTo.orElse("").strip(),
                        bouncesTo.orElse("").strip(),
                        new TrustStore(truststore.orElse("").strip(), truststorePassword.orElse(""))),
                clock);
    }

    SmtpPost(MailServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    @Override
    public boolean ready() {
        return !server.host().isEmpty() && server.from().contains("@");
    }

    @Override
    public String domain() {
        return server.domain();
    }

    @Override
    public Line open() throws Unreachable {
        var session = Session.getInstance(server.properties());
        try {
            var transport = session.getTransport();
            if (server.user().isEmpty()) {
                transport.connect();
            } else {
                transport.connect(server.user(), server.password());
            }
            return new SmtpLine(session, transport);
        } catch (AuthenticationFailedException stranger) {
            LOG.log(Level.WARNING, "The mail server {0} does not know the user of fujinowa.mail.user.", server);
            throw new Unreachable(words(stranger), stranger);
        } catch (MessagingException nobody) {
            LOG.log(Level.WARNING, "The mail server {0} cannot be reached: {1}", new Object[] {server, words(nobody)});
            throw new Unreachable(words(nobody), nobody);
        }
    }

    private static String words(Exception fault) {
        var said = fault.getMessage();
        var words = said == null ? fault.getClass().getSimpleName() : said.strip();
        return words + certificate(fault);
    }

    /** Why a certificate was not believed; the outermost fault only says that nobody could be reached. */
    private static String certificate(Exception fault) {
        for (Throwable each = fault; each != null; each = each.getCause()) {
            if (each instanceof SSLException || each instanceof CertificateException) {
                return " (certificate: %s)".formatted(each.getMessage());
            }
        }
        return "";
    }

    private final class SmtpLine implements Line {

        private final Session session;
        private final Transport transport;

        SmtpLine(Session session, Transport transport) {
            this.session = session;
            this.transport = transport;
        }

        @Override
        public Answer hand(Claim claim) {
            Letter letter;
            try {
                letter = letter(claim);
            } catch (UnsupportedEncodingException | MessagingException setUpBadly) {
                return new Answer(Outcome.NOT_NOW, words(setUpBadly));
            }
            try {
                transport.sendMessage(letter, letter.getAllRecipients());
                return new Answer(Outcome.TAKEN, "");
            } catch (MessagingException fault) {
                return answer(fault);
            }
        }

        private Letter letter(Claim claim) throws MessagingException, UnsupportedEncodingException {
            var details = claim.details();
            var utf8 = StandardCharsets.UTF_8.name();
            var letter = new Letter(session, claim.internetId());
            letter.setFrom(new InternetAddress(server.from(), server.fromName(), utf8));
            letter.setRecipient(RecipientType.TO, new InternetAddress(details.address(), details.recipient(), utf8));
            if (!server.replyTo().isEmpty()) {
                letter.setReplyTo(new Address[] {new InternetAddress(server.replyTo(), true)});
            }
            letter.setSubject(details.subject(), utf8);
            say(letter, details.body(), claim.files());
            if (transport instanceof SMTPTransport line && line.supportsExtension("DSN")) {
                letter.setMailExtension("ENVID=" + claim.id());
            }
            letter.setHeader("Content-Language", details.language().tag());
            letter.setSentDate(Date.from(clock.instant()));
            letter.saveChanges();
            return letter;
        }

        /** The words alone, or the words and each file as a part of its own. */
        private static void say(MimeMessage letter, String body, List<Enclosure> files) throws MessagingException {
            var utf8 = StandardCharsets.UTF_8.name();
            if (files.isEmpty()) {
                letter.setText(body, utf8);
                return;
            }
            var whole = new MimeMultipart("mixed");
            var words = new MimeBodyPart();
            words.setText(body, utf8);
            whole.addBodyPart(words);
            for (var file : files) {
                var part = new MimeBodyPart();
                part.setDataHandler(new DataHandler(new ByteArrayDataSource(file.bytes(), file.type())));
                part.setDisposition(Part.ATTACHMENT);
                part.setFileName(named(file));
                whole.addBodyPart(part);
            }
            letter.setContent(whole);
        }

        /** Encoded as the programs of telephones understand it too. */
        private static String named(Enclosure file) throws MessagingException {
            try {
                return MimeUtility.encodeText(file.name(), StandardCharsets.UTF_8.name(), "B");
            } catch (UnsupportedEncodingException impossible) {
                throw new MessagingException("UTF-8", impossible);
            }
        }

        @Override
        public void close() {
            try {
                transport.close();
            } catch (MessagingException alreadyGone) {
                LOG.log(Level.FINE, "The line was gone before it was closed.", alreadyGone);
            }
        }
    }

    /** What the mail server's answer means: 4… another time, 5… never; anything but an answer leaves it open what it has done. */
    private static Answer answer(MessagingException fault) {
        for (Exception each = fault; each instanceof MessagingException link; each = link.getNextException()) {
            var code = code(link);
            if (code >= NOT_NOW) {
                return new Answer(code >= FOR_EVER ? Outcome.REFUSED : Outcome.NOT_NOW, words(link));
            }
        }
        return new Answer(Outcome.UNKNOWN, words(fault));
    }

    private static int code(MessagingException fault) {
        if (fault instanceof SMTPAddressFailedException address) {
            return address.getReturnCode();
        }
        if (fault instanceof SMTPSenderFailedException sender) {
            return sender.getReturnCode();
        }
        return fault instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }

    /** A message that keeps the Message-ID which it was given, however often it is sent. */
    private static final class Letter extends SMTPMessage {

        private final String internetId;

        Letter(Session session, String internetId) {
            super(session);
            this.internetId = internetId;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", internetId);
        }
    }
}
