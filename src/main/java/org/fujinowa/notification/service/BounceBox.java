package org.fujinowa.notification.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.fujinowa.notification.service.MailServer.Security;

/**
 * The mailbox into which other mail servers report what did not reach its receiver, read by IMAP. A mail that was read is marked as seen and
 * stays, so that people can read it too; one that is no report is left as it is seen, for people.
 */
@ApplicationScoped
class BounceBox {

    private static final Logger LOG = Logger.getLogger(BounceBox.class.getName());
    private static final int MOST_AT_ONCE = 100;

    private String host = "";
    private int port;
    private Security security = Security.TLS;
    private String user = "";
    private String password = "";
    private String folder = "INBOX";
    private TrustStore trust = TrustStore.ofJava();

    /** For the CDI proxy. */
    protected BounceBox() {}

    @Inject
    BounceBox(
            @ConfigProperty(name = "fujinowa.mail.bounces.host") Optional<String> host,
            @ConfigProperty(name = "fujinowa.mail.bounces.port", defaultValue = "993") int port,
            @ConfigProperty(name = "fujinowa.mail.bounces.security", defaultValue = "tls") String security,
            @ConfigProperty(name = "fujinowa.mail.bounces.user") Optional<String> user,
            @ConfigProperty(name = "fujinowa.mail.bounces.password") Optional<String> password,
            @ConfigProperty(name = "fujinowa.mail.bounces.folder", defaultValue = "INBOX") String folder,
            @ConfigProperty(name = "fujinowa.mail.truststore") Optional<String> truststore,
            @ConfigProperty(name = "fujinowa.mail.truststore-password") Optional<String> truststorePassword) {
        this(
                host.orElse("").strip(),
                port,
                Security.of(security),
                user.orElse(""),
                password.orElse(""),
                new TrustStore(truststore.orElse("").strip(), truststorePassword.orElse("")));
        this.folder = folder;
    }

    BounceBox(String host, int port, Security security, String user, String password, TrustStore trust) {
        this.host = host;
        this.port = port;
        this.security = security;
        this.user = user;
        this.password = password;
        this.trust = trust;
    }

    /** Whether there is such a mailbox. */
    boolean ready() {
        return !host.isEmpty();
    }

    /** Gives each report that nobody has seen to the taker, and marks it as seen once it was taken. */
    void read(Consumer<DeliveryReport> taker) {
        try (var store = Session.getInstance(properties()).getStore("imap")) {
            store.connect(host, port, user, password);
            try (var box = store.getFolder(folder)) {
                box.open(Folder.READ_WRITE);
                var unseen = box.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false));
                for (int at = 0; at < Math.min(MOST_AT_ONCE, unseen.length); at++) {
                    take((MimeMessage) unseen[at], taker);
                }
            }
        } catch (MessagingException nobody) {
            LOG.log(Level.WARNING, "The mailbox for reports at {0} cannot be read: {1}", new Object[] {
                host, nobody.getMessage()
            });
        }
    }

    /** To read a mail marks it as seen; where that was too early, it is marked as unseen again. */
    private static void take(MimeMessage mail, Consumer<DeliveryReport> taker) throws MessagingException {
        try {
            DeliveryReport.read(mail).ifPresent(taker);
            mail.setFlag(Flags.Flag.SEEN, true);
        } catch (IOException unreadable) {
            LOG.log(Level.INFO, "A mail in the mailbox for reports is unreadable: {0}", unreadable.getMessage());
            mail.setFlag(Flags.Flag.SEEN, true);
        } catch (RuntimeException notWritten) {
            mail.setFlag(Flags.Flag.SEEN, false);
            LOG.log(Level.WARNING, "A report could not be written down; it is read again.", notWritten);
        }
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("mail.imap.connectiontimeout", "10000");
        properties.put("mail.imap.timeout", "60000");
        properties.put("mail.imap.writetimeout", "60000");
        properties.put("mail.imap.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.put("mail.imap.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.put("mail.imap.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.put("mail.imap.ssl.checkserveridentity", "true");
        trust.sockets().ifPresent(sockets -> properties.put("mail.imap.ssl.socketFactory", sockets));
        return properties;
    }
}
