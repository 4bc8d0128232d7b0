package org.fujinowa.matching.model;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.fujinowa.shared.Folding;

/**
 * Compares addresses as a person would: width, spaces, 番地 and 号, and a prefecture or postcode in front make no difference,
 * but 1-11 is not 11-1.
 */
final class SameAddress {

    private static final Pattern NUMBER_OR_WORDS = Pattern.compile("\\d+|\\D+");
    private static final Pattern POSTCODE = Pattern.compile("〒?\\s*\\d{3}[-‐‑–−ー－]\\d{4}");
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("丁目|番地の?|番|号室?|の|[-‐‑‒–—―−ー－・,、.\\s]");
    private static final int LONG_ENOUGH = 8;

    private SameAddress() {}

    static boolean of(String one, String other) {
        var a = form(one);
        var b = form(other);
        if (a.isEmpty() || b.isEmpty()) {
            return false;
        }
        return a.equals(b)
                || (a.length() >= LONG_ENOUGH && b.endsWith(a))
                || (b.length() >= LONG_ENOUGH && a.endsWith(b));
    }

    private static String form(String address) {
        var plain = POSTCODE.matcher(Normalizer.normalize(address, Normalizer.Form.NFKC))
                .replaceAll("");
        var form = new StringBuilder();
        NUMBER_OR_WORDS
                .matcher(plain)
                .results()
                .map(match -> match.group())
                .forEach(part -> form.append(
                        Character.isDigit(part.charAt(0))
                                ? "#" + part
                                : Folding.fold(BETWEEN_NUMBERS.matcher(part).replaceAll(""))));
        return form.toString();
    }
}
