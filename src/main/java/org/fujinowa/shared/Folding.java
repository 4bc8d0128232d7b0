package org.fujinowa.shared;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The form in which texts are compared and searched, never shown and never stored in place of what people wrote.
 *
 * <p>Two texts have the same form when a person looking for one would be glad to find the other: the width (ＡＢＣ, ｱ), the
 * case, diacritics (Nguyễn, Müller, đ, ß), katakana or hiragana, the shape of a kanji (髙橋, 渡邉), 々, spaces, hyphens,
 * middle dots and apostrophes make no difference. The voiced mark does: が is not か. A long vowel mark does too, in
 * whichever of its many look-alikes it was typed (サトー, サト－, ｻﾄｰ).
 */
public final class Folding {

    private static final char LONG_VOWEL = 'ー';
    private static final String HYPHENS = "-‐‑‒–—―−ー~〜";
    private static final String LEFT_OUT = "・･·'’‘`´ʼ\u0640";
    private static final String SMALL_KE_KA = "ゖゕ";

    private Folding() {}

    /** The folded form of a text; the same again when folded twice, empty for a text of nothing but spaces. */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        String decomposed = Normalizer.normalize(UCharacter.foldCase(plain, true), Normalizer.Form.NFD);
        String bare = withoutDiacritics(decomposed);
        return Normalizer.normalize(joined(Normalizer.normalize(bare, Normalizer.Form.NFC)), Normalizer.Form.NFC);
    }

    /**
     * The distinct pairs of neighbouring characters of the folded text, for an index that finds a text by any part of
     * it: a text contains a query only if it has all grams of the query. A text of one character has that as its only
     * gram, so a query of one character is looked up among the first characters of the grams instead.
     */
    public static Set<String> grams(String text) {
        int[] characters = fold(text).codePoints().toArray();
        var grams = new LinkedHashSet<String>();
        if (characters.length == 1) {
            grams.add(Character.toString(characters[0]));
        }
        for (int i = 0; i + 1 < characters.length; i++) {
            grams.add(new String(characters, i, 2));
        }
        return grams;
    }

    private static String withoutDiacritics(String decomposed) {
        var bare = new StringBuilder(decomposed.length());
        decomposed.codePoints().filter(c -> !isDiacritic(c)).forEach(c -> {
            switch (c) {
                case 'đ', 'ð' -> bare.append('d');
                case 'ø' -> bare.append('o');
                case 'ł' -> bare.append('l');
                case 'ħ' -> bare.append('h');
                case 'ı' -> bare.append('i');
                case 'æ' -> bare.append("ae");
                case 'œ' -> bare.append("oe");
                case 'þ' -> bare.append("th");
                case 'ى' -> bare.append('ي');
                case 'ة' -> bare.append('ه');
                default -> bare.appendCodePoint(KanjiVariants.searchedAs(hiragana(c)));
            }
        });
        return bare.toString();
    }

    /** Marks above and below Latin and Arabic letters, and the selectors of kanji shapes; not the marks of が and ぱ. */
    private static boolean isDiacritic(int c) {
        return (c >= 0x0300 && c <= 0x036F)
                || (c >= 0x064B && c <= 0x065F)
                || c == 0x0670
                || (c >= 0x1AB0 && c <= 0x1AFF)
                || (c >= 0x1DC0 && c <= 0x1DFF)
                || (c >= 0xFE00 && c <= 0xFE0F)
                || (c >= 0xE0100 && c <= 0xE01EF);
    }

    private static int hiragana(int c) {
        int kana = (c >= 'ァ' && c <= 'ヶ') || c == 'ヽ' || c == 'ヾ' ? c - 0x60 : c;
        int index = SMALL_KE_KA.indexOf(kana);
        return index < 0 ? kana : "けか".codePointAt(index);
    }

    /** Leaves out what separates words, spells 々 out, and tells a long vowel from a hyphen by what stands before it. */
    private static String joined(String text) {
        var joined = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c))
                .filter(c -> LEFT_OUT.indexOf(c) < 0 && Character.getType(c) != Character.FORMAT)
                .forEach(c -> {
                    int before = joined.isEmpty() ? 0 : joined.codePointBefore(joined.length());
                    if (HYPHENS.indexOf(c) >= 0) {
                        if (isKana(before)) {
                            joined.append(LONG_VOWEL);
                        }
                    } else if ((c == '々' || c == '〻') && Character.isIdeographic(before)) {
                        joined.appendCodePoint(before);
                    } else if (c == 'ゝ' && isKana(before)) {
                        joined.appendCodePoint(before);
                    } else {
                        joined.appendCodePoint(c);
                    }
                });
        return joined.toString();
    }

    private static boolean isKana(int c) {
        return (c >= 'ぁ' && c <= 'ゖ') || c == LONG_VOWEL;
    }
}
