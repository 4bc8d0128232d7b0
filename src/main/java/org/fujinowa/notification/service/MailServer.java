package org.fujinowa.notification.service;

import java.util.Locale;
import java.util.Properties;

/**
 * How the mail server is reached.
 *
 * @param host its name; empty if there is none
 * @param port
 * @param security how the line is protected
 * @param user empty if it asks for none
 * @param password never written anywhere, see {@link #toString}
 * @param from the address that writes
 * @param fromName the name beside it, may be empty
 * @param replyTo where answers go, empty for {@code from}
 * @param bouncesTo where other mail servers report what did not reach its receiver, empty for {@code from}
 * @param trust whose certificates are believed, empty for those that the server's Java believes
 */
record MailServer(
        String host,
        int port,
        Security security,
        String user,
        String password,
        String from,
        String fromName,
        String replyTo,
        String bouncesTo,
        TrustStore trust) {

    private static final String TEN_SECONDS = "10000";
    private static final String A_MINUTE = "60000";

    /** One that reports to the address that writes and believes whom Java believes. */
    MailServer(
            String host,
            int port,
            Security security,
            String user,
            String password,
            String from,
            String fromName,
            String replyTo) {
        this(host, port, security, user, password, from, fromName, replyTo, "", TrustStore.ofJava());
    }

    /** How the line to the mail server is protected. */
    enum Security {
        /** It begins in the open and is encrypted before anything is said; without that nothing is said. */
        STARTTLS,
        /** It is encrypted from the first byte. */
        TLS,
        /** Not at all: only for a mail server on the same machine. */
        NONE;

        static Security of(String word) {
            return valueOf(word.strip().toUpperCase(Locale.ROOT));
        }
    }

    /** For Jakarta Mail. A conversation of a few answers ends within minutes, well before a claim does. */
    Properties properties() {
        var properties = new Properties();
        properties.put("mail.transport.protocol", "smtp");
        properties.put("mail.smtp.host", host);
        properties.put("mail.smtp.port", Integer.toString(port));
        properties.put("mail.smtp.auth", Boolean.toString(!user.isEmpty()));
        properties.put("mail.smtp.connectiontimeout", TEN_SECONDS);
        properties.put("mail.smtp.timeout", A_MINUTE);
        properties.put("mail.smtp.writetimeout", A_MINUTE);
        properties.put("mail.smtp.from", bouncesTo.isEmpty() ? from : bouncesTo);
        properties.put("mail.smtp.dsn.notify", "FAILURE,DELAY");
        properties.put("mail.smtp.dsn.ret", "HDRS");
        properties.put("mail.smtp.localhost", domain());
        properties.put("mail.smtp.starttls.enable", Boolean.toString(security == Security.STARTTLS));
        properties.put("mail.smtp.starttls.required", Boolean.toString(security == Security.STARTTLS));
        properties.put("mail.smtp.ssl.enable", Boolean.toString(security == Security.TLS));
        properties.put("mail.smtp.ssl.checkserveridentity", "true");
        trust.sockets().ifPresent(sockets -> properties.put("mail.smtp.ssl.socketFactory", sockets));
        return properties;
    }

    /** The part of our address that says which house we are. */
    String domain() {
        return from.substring(from.lastIndexOf('@') + 1);
    }

    /** Without the password. */
    @Override
    public String toString() {
        return "%s:%d %s".formatted(host, port, security);
    }
}
