package org.fujinowa.shared.store;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.RuleViolation;

/**
 * Where a page of a list begins: beside one row, by what that row has in the sorted column and by its id.
 *
 * @param backwards whether the page before that row is meant, and not the one after
 * @param value the value of the sorted column
 * @param id the row's id
 */
record Cursor(boolean backwards, Object value, String id) {

    private static final String GAP = "\u001f";
    private static final int LONGEST = 8_000;
    private static final int PARTS = 5;

    /** The cursor as it travels through addresses and pages; it holds only with the same order. */
    String write(String sort, boolean descending) {
        var plain = String.join(GAP, backwards ? "b" : "f", sort, descending ? "d" : "a", id, value.toString());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    /** @throws RuleViolation {@code shared.bad-cursor} if the text is no cursor of this order */
    static Cursor read(String written, String sort, boolean descending, SortColumn column) {
        try {
            var parts = decoded(written).split(GAP, PARTS);
            if (parts.length == PARTS
                    && parts[0].matches("[bf]")
                    && parts[1].equals(sort)
                    && parts[2].equals(descending ? "d" : "a")
                    && parts[PARTS - 1].indexOf('\0') < 0) {
                return new Cursor(
                        parts[0].equals("b"),
                        column.read().apply(parts[PARTS - 1]),
                        Identity.parse(parts[3]).toString());
            }
        } catch (CharacterCodingException
                | IllegalArgumentException
                | DateTimeParseException
                | RuleViolation unreadable) {
            throw new RuleViolation("shared.bad-cursor");
        }
        throw new RuleViolation("shared.bad-cursor");
    }

    private static String decoded(String written) throws CharacterCodingException {
        if (written.length() > LONGEST) {
            throw new IllegalArgumentException("A cursor of %d letters.".formatted(written.length()));
        }
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(written)))
                .toString();
    }
}
