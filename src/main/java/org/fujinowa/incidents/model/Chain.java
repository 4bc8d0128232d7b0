package org.fujinowa.incidents.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.incidents.EntryDetails;
import org.jspecify.annotations.Nullable;

/**
 * Seals by which one sees that nobody changed, put in or took out an entry: each is reckoned from what an entry says, which includes
 * the seal before it. That the newest entries were not taken out is told by the audit trail, which has a chain of its own.
 */
public final class Chain {

    private static final String GAP = "\u001f";

    private Chain() {}

    /** The seal of these facts, in this order. */
    static String seal(@Nullable Object... facts) {
        var text = Arrays.stream(facts).map(String::valueOf).collect(Collectors.joining(GAP));
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The seal of an entry. */
    static String seal(EntryDetails says) {
        return seal(
                says.incident(),
                says.number(),
                says.kind(),
                says.words(),
                says.whom(),
                says.step(),
                says.level(),
                says.due(),
                says.told(),
                says.about(),
                says.by(),
                says.byName(),
                says.at(),
                says.before());
    }

    /** Whether these entries follow that seal, one after the other, as they were written. */
    static boolean holds(String first, List<IncidentEntry> entries) {
        var before = first;
        for (int at = 0; at < entries.size(); at++) {
            var entry = entries.get(at);
            var says = entry.details();
            if (says.number() != at + 1
                    || !says.before().equals(before)
                    || !entry.seal().equals(seal(says))) {
                return false;
            }
            before = entry.seal();
        }
        return true;
    }
}
