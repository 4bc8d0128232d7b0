package org.fujinowa.shared.rest;

/** Texts that every database and every page can hold: whole characters, and of the controls only those that break lines. */
public final class PlainText {

    private PlainText() {}

    /** Whether the text has no control character but tab and line ends, and no half of a character. */
    public static boolean is(String text) {
        return text.codePoints().noneMatch(PlainText::isRefused);
    }

    private static boolean isRefused(int character) {
        var type = Character.getType(character);
        return type == Character.SURROGATE
                || (type == Character.CONTROL && character != '\t' && character != '\n' && character != '\r')
                || (character & 0xFFFE) == 0xFFFE;
    }
}
