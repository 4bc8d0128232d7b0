package org.fujinowa.documents.pdf;

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
        return ANNOTATED
                .matcher(page)
                .replaceAll(found -> Matcher.quoteReplacement(
                        readings
                                ? "<span class=\"glue\">%s<span class=\"ruby\"><span class=\"rt\">%s</span><span class=\"rb\">%s</span></span>%s</span>"
                                        .formatted(found.group(1), found.group(3), found.group(2), found.group(4))
                                : found.group(1) + found.group(2) + found.group(4)));
    }

    private static String plain(String text) {
        return text.replaceAll("[" + ANCHOR + SEPARATOR + END + "]", "");
    }
}
