package org.fujinowa.security;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody said why they look. It goes with every look of the day, into the audit trail.
 *
 * @param purpose one of the list
 * @param words in words, for {@link Purpose#OTHER} only
 */
public record SaidPurpose(Purpose purpose, String words) {

    /** So many characters of words are kept. */
    public static final int LONGEST = 150;

    private static final String PARTED = ": ";

    public SaidPurpose {
        words = purpose == Purpose.OTHER ? shortened(words) : "";
    }

    private static String shortened(String words) {
        var plain = words.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
    }

    /** As the audit trail keeps it: the name of the purpose, and words behind a colon. */
    public String written() {
        return words.isEmpty() ? purpose.name() : purpose.name() + PARTED + words;
    }

    /** What {@link #written} wrote; empty for anything else, and for an {@link Purpose#OTHER} without words. */
    public static Optional<SaidPurpose> read(String written) {
        var parts = written.split(PARTED, 2);
        return Arrays.stream(Purpose.values())
                .filter(purpose -> purpose.name().equals(parts[0]))
                .map(purpose -> new SaidPurpose(purpose, parts.length > 1 ? parts[1] : ""))
                .filter(said -> said.purpose() != Purpose.OTHER || !said.words().isEmpty())
                .findFirst();
    }

    /** What a program says: the name of a purpose in any case, or words of its own. Empty if it says nothing. */
    public static Optional<SaidPurpose> ofProgram(String said) {
        var plain = said.strip();
        return plain.isEmpty()
                ? Optional.empty()
                : read(plain.toUpperCase(Locale.ROOT)).or(() -> read(Purpose.OTHER + PARTED + plain));
    }
}
