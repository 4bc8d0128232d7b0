package org.fujinowa.documents.pdf;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The packed parts of a PDF, unpacked before the library does it and only to measure them: a small file can hold parts that unpack to
 * more than the server has memory for.
 */
final class PackedStreams {

    /** A page scanned in colour at 300 dots per inch has 26 MB. */
    private static final int MOST_UNPACKED = 64 * 1024 * 1024;

    private static final int MOST_STREAMS = 5_000;
    private static final int HEADER = 600;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern PACKINGS =
            Pattern.compile("(Flate|LZW|RunLength|ASCII85|ASCIIHex)Decode|/(Fl|LZW|RL|A85|AHx)\\b");
    private static final Pattern BEHIND_A_REFERENCE = Pattern.compile("/F(ilter)?\\s+\\d+\\s+\\d+\\s+R");

    private static final Pattern WHERE = Pattern.compile("startxref\\s+(\\d{1,9})\\s");

    private PackedStreams() {}

    /** Whether a part unpacks to too much, or is packed so that this cannot be told. */
    static boolean dangerous(byte[] file) {
        var plain = plainlyListed(file);
        var streams = 0;
        for (int at = next(file, 0); at >= 0; at = next(file, at + STREAM.length)) {
            streams++;
            var header = header(file, at);
            if (streams > MOST_STREAMS || !plain && unclear(header) || tooLarge(file, at + STREAM.length)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether the list of objects is not packed itself, nor any object but the pages' contents and pictures: then reading the file
     * unpacks none of them, however they are packed.
     */
    private static boolean plainlyListed(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        var last = text.lastIndexOf("startxref");
        var where = WHERE.matcher(last < 0 ? "" : text.substring(last));
        return where.lookingAt()
                && Integer.parseInt(where.group(1)) < file.length
                && text.startsWith("xref", Integer.parseInt(where.group(1)))
                && !text.contains("XRefStm")
                && !text.contains("ObjStm")
                && !text.contains("/Prev");
    }

    private static boolean unclear(String header) {
        return PACKINGS.matcher(header).results().count() > 1
                || BEHIND_A_REFERENCE.matcher(header).find()
                || header.contains("LZW")
                || header.contains("#");
    }

    /** Where the word stands that begins a part; the same word ends one in "endstream". */
    private static int next(byte[] file, int from) {
        for (int at = from; at <= file.length - STREAM.length; at++) {
            if (matches(file, at) && (at == 0 || file[at - 1] != 'd')) {
                return at;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] file, int at) {
        for (int i = 0; i < STREAM.length; i++) {
            if (file[at + i] != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /** What is said of a part before it begins. */
    private static String header(byte[] file, int at) {
        var from = Math.max(0, at - HEADER);
        var before = new String(file, from, at - from, StandardCharsets.ISO_8859_1);
        var begins = before.lastIndexOf(" obj");
        return begins < 0 ? before : before.substring(begins);
    }

    private static boolean tooLarge(byte[] file, int after) {
        var from = after;
        while (from < file.length && (file[from] == '\r' || file[from] == '\n')) {
            from++;
        }
        var inflater = new Inflater();
        try {
            inflater.setInput(file, from, file.length - from);
            var sink = new byte[64 * 1024];
            long unpacked = 0;
            while (!inflater.finished() && unpacked <= MOST_UNPACKED) {
                var some = inflater.inflate(sink);
                if (some == 0) {
                    break;
                }
                unpacked += some;
            }
            return unpacked > MOST_UNPACKED;
        } catch (DataFormatException notPackedSo) {
            return false;
        } finally {
            inflater.end();
        }
    }
}
