package org.fujinowa.intake.model;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fujinowa.intake.reading.RawCell;

/**
 * Takes a full name apart where there is only one way to do it. Latin names of ASCII letters are those of the passport;
 * all others, Nguyễn and Müller too, are names as written.
 */
final class NameCells {

    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M}\\p{IsCommon}]+");
    private static final Pattern ASCII = Pattern.compile("\\p{ASCII}+");
    private static final Pattern ALL_CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}'’-]+");

    private NameCells() {}

    /** Which part of a full name comes first. */
    enum Order {
        UNKNOWN,
        GIVEN_FIRST,
        FAMILY_FIRST
    }

    /** A name taken apart. */
    record Parted(String family, String given) {}

    /** A cell's name with single spaces of usual width. */
    static String bare(RawCell cell) {
        return cell.text().replace('\u3000', ' ').replace('\u00a0', ' ').strip().replaceAll("\\s+", " ");
    }

    static boolean isLatin(String name) {
        return LATIN.matcher(name).matches();
    }

    static boolean isForPassport(String name) {
        return ASCII.matcher(name).matches();
    }

    /** Family and given name; empty if it could be one or the other. */
    static Optional<Parted> part(String name, Order order) {
        var comma = name.split("\\s*[,、，]\\s*", -1);
        if (comma.length == 2 && !comma[0].isBlank() && !comma[1].isBlank()) {
            return Optional.of(new Parted(comma[0], comma[1]));
        }
        var words = name.split(" ");
        if (words.length < 2 || comma.length > 2) {
            return Optional.empty();
        }
        int last = words.length - 1;
        boolean firstShouts = ALL_CAPITALS.matcher(words[0]).matches();
        boolean lastShouts = ALL_CAPITALS.matcher(words[last]).matches();
        if (order == Order.FAMILY_FIRST || (isLatin(name) && firstShouts && !lastShouts)) {
            return Optional.of(new Parted(words[0], name.substring(words[0].length() + 1)));
        }
        if (order == Order.GIVEN_FIRST || (isLatin(name) && lastShouts && !firstShouts)) {
            return Optional.of(new Parted(words[last], name.substring(0, name.length() - words[last].length() - 1)));
        }
        return isLatin(name) || words.length > 2 ? Optional.empty() : Optional.of(new Parted(words[0], words[1]));
    }
}
