package org.fujinowa.it;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What was written into the running product and must not be found where it is kept. */
final class Secrets {

    private static final int PIECE = 40;

    private final List<String> all = new ArrayList<>();

    /** Something nobody else writes. */
    String next(String kind) {
        var secret = "geheim-%s-%d-%s".formatted(kind, all.size(), Long.toHexString(System.nanoTime()));
        all.add(secret);
        return secret;
    }

    /** A code as it was shown, which is a secret with and without its hyphens. */
    void code(String shown) {
        all.add(shown);
        all.add(shown.replace("-", ""));
    }

    /** Pieces of a file's content: from places where no two files are alike, and short enough not to be torn apart by the pages of a database. */
    void pieces(byte[] file) {
        for (int at = 1; at <= 3; at++) {
            int from = file.length * at / 4;
            all.add(asText(Arrays.copyOfRange(file, from, from + PIECE)));
        }
    }

    void addAll(List<String> known) {
        all.addAll(known);
    }

    List<String> all() {
        return List.copyOf(all);
    }

    /** The ones written last. */
    List<String> last(int count) {
        return all().subList(all.size() - count, all.size());
    }

    /** Each byte as the character of its number. */
    static String asText(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
