package org.fujinowa.notification.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;

/** A mail server that begins in the open and encrypts the line when it is asked to (STARTTLS), for one conversation. */
final class UpgradingMailServer implements AutoCloseable {

    private final ServerSocket door;
    private final SSLContext context;

    /** What it was told, with {@code TLS } before what was said on the encrypted line. */
    final List<String> heard = new CopyOnWriteArrayList<>();

    UpgradingMailServer(Path keys, String password) throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (var stream = Files.newInputStream(keys)) {
            store.load(stream, password.toCharArray());
        }
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store, password.toCharArray());
        context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), null, null);
        door = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::talk, "upgrading mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void talk() {
        try (var plain = door.accept()) {
            say(plain, "220 open");
            if (!listen(plain, "")) {
                return;
            }
            var line = (SSLSocket) context.getSocketFactory().createSocket(plain, null, plain.getPort(), false);
            line.setUseClientMode(false);
            line.startHandshake();
            listen(line, "TLS ");
        } catch (IOException gone) {
            heard.add("gone");
        }
    }

    /** Whether it was asked to encrypt. */
    private boolean listen(Socket line, String before) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        for (var said = reader.readLine(); said != null; said = reader.readLine()) {
            heard.add(before + said);
            var word = said.split(" ", 2)[0].toUpperCase(Locale.ROOT);
            switch (word) {
                case "EHLO" -> say(line, before.isEmpty() ? "250-localhost\r\n250 STARTTLS" : "250 localhost");
                case "STARTTLS" -> {
                    say(line, "220 go ahead");
                    return true;
                }
                case "DATA" -> {
                    say(line, "354 go on");
                    while (!".".equals(reader.readLine())) {
                        // The text itself does not matter here.
                    }
                    say(line, "250 taken");
                }
                case "QUIT" -> {
                    say(line, "221 bye");
                    return false;
                }
                default -> say(line, "250 ok");
            }
        }
        return false;
    }

    private static void say(Socket line, String words) throws IOException {
        OutputStream out = line.getOutputStream();
        out.write((words + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
