package org.fujinowa.intake.reading;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;

/**
 * A text prepared for looking words up: half-width, small letters, hiragana for katakana; with the way back to the
 * characters that were written.
 */
final class ScannedText {

    private final String written;
    private final StringBuilder normal = new StringBuilder();
    private int[] begins = new int[64];

    ScannedText(String written) {
        this.written = written;
        int at = 0;
        while (at < written.length()) {
            int end = endOfCharacter(at);
            String one = normal(written.substring(at, end));
            for (int i = 0; i < one.length(); i++) {
                add(one.charAt(i), at);
            }
            at = end;
        }
        add('\0', written.length());
        normal.setLength(normal.length() - 1);
    }

    /** The normal form of a word. */
    static String normalOf(String word) {
        return new ScannedText(word).normal.toString();
    }

    int length() {
        return normal.length();
    }

    char at(int index) {
        return index < 0 || index >= normal.length() ? ' ' : normal.charAt(index);
    }

    boolean has(String word, int index) {
        return index + word.length() <= normal.length()
                && normal(index, index + word.length()).equals(word);
    }

    String normal(int from, int to) {
        return normal.substring(from, to);
    }

    /** What was written for a part of the normal form. */
    String written(int from, int to) {
        return written.substring(begins[from], begins[to]).strip();
    }

    private void add(char c, int begin) {
        if (normal.length() == begins.length) {
            begins = Arrays.copyOf(begins, begins.length * 2);
        }
        begins[normal.length()] = begin;
        normal.append(c);
    }

    /** A half-width kana and its voiced mark, a letter and its accents, are one character in two. */
    private int endOfCharacter(int at) {
        int end = at + Character.charCount(written.codePointAt(at));
        while (end < written.length() && isMark(written.codePointAt(end))) {
            end += Character.charCount(written.codePointAt(end));
        }
        return end;
    }

    private static boolean isMark(int c) {
        return c == 'ﾞ' || c == 'ﾟ' || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static String normal(String character) {
        String folded = Normalizer.normalize(character, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var hiragana = new StringBuilder(folded.length());
        for (char c : folded.toCharArray()) {
            if (c >= 'ァ' && c <= 'ヶ') {
                hiragana.append((char) (c - 0x60));
            } else if ("‐‑‒–—―−".indexOf(c) >= 0) {
                hiragana.append('-');
            } else if (c == '’' || c == '‘') {
                hiragana.append('\'');
            } else {
                hiragana.append(Character.isWhitespace(c) && c != '\n' && c != '\r' ? ' ' : c);
            }
        }
        return hiragana.toString();
    }
}
