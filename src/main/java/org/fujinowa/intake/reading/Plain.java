package org.fujinowa.intake.reading;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A cell's text with the differences of typing taken out: width, spaces, kinds of dashes; letters stay what they are. */
final class Plain {

    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B\\uFEFF]+");
    private static final Pattern KANJI_NUMBER = Pattern.compile("[〇一二三四五六七八九十]+(?=[年月日歳才人名泊匹頭羽分]|時間)");

    private Plain() {}

    static String of(RawCell cell) {
        return of(cell.text());
    }

    /** Without spaces at the ends and with single ones between, in half-width where there is one. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        return SPACES.matcher(DASHES.matcher(plain).replaceAll("-"))
                .replaceAll(" ")
                .strip();
    }

    /** The same in small letters and without any space, for looking a word up. */
    static String word(RawCell cell) {
        return of(cell).replace(" ", "").toLowerCase(Locale.ROOT);
    }

    /** Writes 二十四年 as 24年, before a counter only: 三 alone may be part of a name. */
    static String withDigits(String plain) {
        return KANJI_NUMBER.matcher(plain).replaceAll(number -> Matcher.quoteReplacement(digits(number.group())));
    }

    private static String digits(String kanji) {
        if (kanji.indexOf('十') < 0) {
            return kanji.chars()
                    .mapToObj(c -> String.valueOf("〇一二三四五六七八九".indexOf(c)))
                    .reduce("", String::concat);
        }
        int tens = kanji.indexOf('十');
        String before = kanji.substring(0, tens);
        String after = kanji.substring(tens + 1);
        if (before.length() > 1 || after.length() > 1) {
            return kanji;
        }
        int value = 10 * (before.isEmpty() ? 1 : "〇一二三四五六七八九".indexOf(before))
                + (after.isEmpty() ? 0 : "〇一二三四五六七八九".indexOf(after));
        return String.valueOf(value);
    }
}
