package org.fujinowa.intake.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A cell as it stands in the file, before anybody decides what it means. A day in a spreadsheet is a number here.
 *
 * @param kind what the file says it is
 * @param text how it reads; a number without trailing zeros
 * @param number the value of a cell of kind NUMBER, otherwise null
 */
public record RawCell(Kind kind, String text, @Nullable BigDecimal number) {

    /** A cell in which nothing stands. */
    public static final RawCell EMPTY = new RawCell(Kind.EMPTY, "", null);

    private static final int MOST_DIGITS = 40;

    /** A cell of text; of nothing but spaces, it is as good as empty. */
    public static RawCell text(String text) {
        return text.chars().allMatch(RawCell::isSpace) ? EMPTY : new RawCell(Kind.TEXT, text, null);
    }

    /** A cell of a number; a number that no spreadsheet can hold is a fault. */
    public static RawCell number(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MOST_DIGITS || number.precision() > MOST_DIGITS) {
            return fault("#NUM!");
        }
        return new RawCell(Kind.NUMBER, number.stripTrailingZeros().toPlainString(), number);
    }

    /** A cell of true or false. */
    public static RawCell truth(boolean truth) {
        return new RawCell(Kind.TRUTH, truth ? "TRUE" : "FALSE", null);
    }

    /** A cell in which a formula failed, for instance with {@code #REF!}. */
    public static RawCell fault(String code) {
        return new RawCell(Kind.FAULT, code, null);
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return kind == Kind.EMPTY;
    }

    /** Spaces that do not break and those without width are spaces too. */
    private static boolean isSpace(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }

    /** What a file says a cell is. */
    public enum Kind {
        EMPTY,
        TEXT,
        NUMBER,
        TRUTH,
        FAULT
    }
}
