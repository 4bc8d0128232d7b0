package org.fujinowa.documents;

import java.time.LocalDate;

/**
 * A column of a {@link Sheet}.
 *
 * @param heading what stands above it, in the language of the reader
 * @param kind what its cells are
 * @param width in characters of the normal font; a kanji takes two
 */
public record Column(String heading, Kind kind, int width) {

    private static final int NARROWEST = 1;
    private static final int WIDEST = 255;

    /** @throws IllegalArgumentException if the width is not in 1 to 255, which is all that spreadsheets know */
    public Column {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException("A column cannot be %d characters wide.".formatted(width));
        }
    }

    /** A column of texts, which stay texts even where they look like a number, a date or a formula. */
    public static Column text(String heading, int width) {
        return new Column(heading, Kind.TEXT, width);
    }

    /** A column of numbers to reckon with; telephone numbers and postal codes are texts. */
    public static Column number(String heading, int width) {
        return new Column(heading, Kind.NUMBER, width);
    }

    /** A column of days. */
    public static Column date(String heading) {
        return new Column(heading, Kind.DATE, 12);
    }

    /** What the cells of a column are. */
    public enum Kind {
        TEXT(String.class),
        NUMBER(Number.class),
        DATE(LocalDate.class);

        private final Class<?> type;

        Kind(Class<?> type) {
            this.type = type;
        }

        boolean takes(Object value) {
            return type.isInstance(value);
        }
    }
}
