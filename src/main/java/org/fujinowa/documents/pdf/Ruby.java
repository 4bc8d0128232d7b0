package org.fujinowa.documents.pdf;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Readings above words. In templates {@code {受入|うけいれ}} is a word with its reading; until the page is written it travels as
 * the characters that Unicode has for this (U+FFF9 to U+FFFB), which nobody types into a name.
 *
 * <p>The renderer knows no ruby and would break a line between a word and the comma after it, so a word with a reading is glued
 * to the signs that must not begin a line, and to the opening brackets before it.
 */
public final class Ruby {

    private static final char ANCHOR = '\uFFF9';
    private static final char SEPARATOR = '\uFFFA';
    private static final char END = '\uFFFB';

    /** How large a reading is beside its word; the style sheets say the same. */
    private static final double SIZE = 0.48;

    private static final double LONGEST_OVERHANG = 0.24;
    private static final Pattern MARKED = Pattern.compile("(?<![$#])\\{([^{}|<>\\s]+)\\|([^{}|<>\\s]+)}");
    private static final Pattern ANNOTATED = Pattern.compile("([「『（〈《【〔]*)" + ANCHOR + "([^" + SEPARATOR + "]*)"
            + SEPARATOR + "([^" + END + "]*)" + END + "([、。，．・：；！？」』）〉》】〕ーぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ々〜％]*)");

    private Ruby() {}

    /** A word with its reading, as it travels through a template; the word alone where there is no reading. */
    public static String of(String word, String reading) {
        var plain = plain(word);
        return reading.isBlank() || plain.isBlank() ? plain : ANCHOR + plain + SEPARATOR + plain(reading) + END;
    }

    /** The source of a template with its marked words made ready to travel. */
    static String marked(String source) {
        return MARKED.matcher(source)
                .replaceAll(word -> Matcher.quoteReplacement(ANCHOR + word.group(1) + SEPARATOR + word.group(2) + END));
    }

    /** The page with readings above the words, or with the words alone. */
    static String written(String page, boolean readings) {
        var written = new StringBuilder();
        var found = ANNOTATED.matcher(page);
        while (found.find()) {
            var before = found.start() == 0 || !found.group(1).isEmpty() ? ' ' : page.charAt(found.start() - 1);
            var after = found.end() == page.length() || !found.group(4).isEmpty() ? ' ' : page.charAt(found.end());
            found.appendReplacement(
                    written,
                    Matcher.quoteReplacement(
                            readings
                                    ? annotated(found, gives(before), gives(after))
                                    : found.group(1) + found.group(2) + found.group(4)));
        }
        return found.appendTail(written).toString();
    }

    /** A reading that is wider than its word may hang over the kana beside it, as printers do, so that no gap opens. */
    private static String annotated(MatchResult word, boolean left, boolean right) {
        double wider = word.group(3).length() * SIZE - word.group(2).length();
        double overhang = Math.min(wider / 2, LONGEST_OVERHANG);
        var margins = wider > 0 && (left || right)
                ? String.format(
                        Locale.ROOT,
                        " style=\"margin:0 %.2fem 0 %.2fem\"",
                        right ? -overhang : 0.0,
                        left ? -overhang : 0.0)
                : "";
        return "<span class=\"glue\">%s<span class=\"ruby\"%s><span class=\"rt\">%s</span><span class=\"rb\">%s</span></span>%s</span>"
                .formatted(word.group(1), margins, word.group(3), word.group(2), word.group(4));
    }

    /** Whether there is room above that character: kana have no reading of their own, and commas are low. */
    private static boolean gives(char c) {
        return (c >= 'ぁ' && c <= 'ー') || c == '、' || c == '。' || c == '　';
    }

    private static String plain(String text) {
        return text.replaceAll("[" + ANCHOR + SEPARATOR + END + "]", "");
    }
}
