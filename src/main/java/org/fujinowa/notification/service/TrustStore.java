package org.fujinowa.notification.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocketFactory;
import javax.net.ssl.TrustManagerFactory;

/**
 * Whose certificates are believed on the line to a mail server. A house with a mail server of its own, whose certificate no public
 * authority has signed, names a file with that certificate instead of believing everybody.
 *
 * @param file a PKCS #12 file; empty for the certificates that Java believes
 * @param password of that file
 */
record TrustStore(String file, String password) {

    static TrustStore ofJava() {
        return new TrustStore("", "");
    }

    /**
     * What opens lines to servers with these certificates; nothing if Java's own do.
     *
     * @throws IllegalStateException if the file cannot be read
     */
    Optional<SSLSocketFactory> sockets() {
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (var stream = Files.newInputStream(Path.of(file))) {
            var known = KeyStore.getInstance("PKCS12");
            known.load(stream, password.toCharArray());
            var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(known);
            var context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return Optional.of(context.getSocketFactory());
        } catch (IOException | GeneralSecurityException unreadable) {
            throw new IllegalStateException("The file of fujinowa.mail.truststore cannot be used.", unreadable);
        }
    }

    /** Without the password. */
    @Override
    public String toString() {
        return file.isEmpty() ? "Java" : file;
    }
}
