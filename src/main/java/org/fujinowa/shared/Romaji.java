package org.fujinowa.shared;

import com.ibm.icu.text.Transliterator;
import java.util.Locale;

/**
 * Japanese readings in Latin letters, for people who read no kana. Long vowels stay as they are spelt (Kondou), because a
 * reading alone does not tell the long vowel of Kondō from the two of Inoue. An aid to reading, never stored as a name.
 */
public final class Romaji {

    private Romaji() {}

    /** The reading in Latin letters, each word with a capital: さとう はなこ is Satou Hanako. */
    public static String of(String reading) {
        var latin = Transliterator.getInstance("Any-NFKC; Katakana-Latin; Hiragana-Latin")
                .transliterate(reading);
        var words = new StringBuilder(latin.length());
        for (var word : latin.strip().split("\\s+")) {
            if (!word.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ")
                        .append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                        .append(word.substring(1));
            }
        }
        return words.toString();
    }
}
