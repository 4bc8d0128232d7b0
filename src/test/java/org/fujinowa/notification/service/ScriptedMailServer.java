package org.fujinowa.notification.service;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A mail server that answers one command as a test wants, and every other one kindly; where it shall answer nothing, it hangs up. */
final class ScriptedMailServer implements AutoCloseable {

    private final ServerSocket socket;
    private final Map<String, String> answers;

    ScriptedMailServer(Map<String, String> answers) throws IOException {
        this.answers = answers;
        this.socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        var thread = new Thread(this::serve, "scripted mail server");
        thread.setDaemon(true);
        thread.start();
    }

    int port() {
        return socket.getLocalPort();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var line = socket.accept();
                    var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
                var out = line.getOutputStream();
                out.write("220 scripted\r\n".getBytes(StandardCharsets.UTF_8));
                var inside = false;
                for (var said = in.readLine(); said != null; said = in.readLine()) {
                    if (inside && !said.equals(".")) {
                        continue;
                    }
                    var command = said.split("[ :]")[0];
                    var usual = command.equals("DATA") ? "354 go on" : "250 yes";
                    inside = command.equals("DATA");
                    var answer = answers.getOrDefault(command, usual);
                    if (answer.isEmpty()) {
                        break;
                    }
                    out.write((answer + "\r\n").getBytes(StandardCharsets.UTF_8));
                }
            } catch (IOException gone) {
                if (!socket.isClosed()) {
                    throw new UncheckedIOException(gone);
                }
            }
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
