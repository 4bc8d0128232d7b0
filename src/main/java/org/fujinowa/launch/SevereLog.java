package org.fujinowa.launch;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Listens to what the server prints while it starts, to say in one line why it failed. */
final class SevereLog {

    private static final int KEPT_BYTES = 400_000;
    private static final int REASON_LENGTH = 700;

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private SevereLog() {}

    static SevereLog watch() {
        var log = new SevereLog();
        System.setErr(log.listeningTo(System.err));
        System.setOut(log.listeningTo(System.out));
        return log;
    }

    private PrintStream listeningTo(OutputStream stream) {
        return new PrintStream(new Tee(stream), true, StandardCharsets.UTF_8);
    }

    /** The first severe message and the deepest cause that the log names. */
    Optional<String> firstSevere() {
        var lines = printed.toString(StandardCharsets.UTF_8).lines().toList();
        var severe = lines.stream()
                .dropWhile(line -> !line.contains("SEVERE"))
                .limit(3)
                .map(line -> line.replaceFirst("^\\[.*\\] ", "").strip())
                .filter(line -> !line.isEmpty() && !"[[".equals(line))
                .findFirst();
        var cause = lines.stream().filter(line -> line.startsWith("Caused by:")).reduce((first, last) -> last);
        return severe.map(
                line -> shortened(cause.map(deepest -> line + " | " + deepest).orElse(line)));
    }

    private static String shortened(String line) {
        return line.length() <= REASON_LENGTH ? line : line.substring(0, REASON_LENGTH) + "…";
    }

    private final class Tee extends FilterOutputStream {

        Tee(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int value) throws IOException {
            out.write(value);
            keep(new byte[] {(byte) value});
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
            keep(Arrays.copyOfRange(bytes, offset, offset + length));
        }

        private void keep(byte[] bytes) {
            if (printed.size() < KEPT_BYTES) {
                printed.writeBytes(bytes);
            }
        }
    }
}
