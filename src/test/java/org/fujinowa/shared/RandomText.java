package org.fujinowa.shared;

import java.util.Random;

/** Texts of characters that make trouble: of all widths, planes and directions, with marks, digits and separators. */
public final class RandomText {

    private static final String TROUBLE =
            "ｶﾞﾊﾟーｰ－〜～々ゝゞヶ髙﨑邉𠮷①㍻㋿ßİıđễأة\u0301\u3099\uFE0F\u200B\u00A0\u3000\t\n\r\0\uFFFD"
                    + "0１二十元年月日平成令和昭和HRS/.-、，,;:：（）()[]○×✓有無なしはいいえ犬猫卵えび+@=%\"'\\😀";
    private static final int[][] BLOCKS = {
        {0x20, 0x7E},
        {0xA0, 0x24F},
        {0x300, 0x36F},
        {0x600, 0x6FF},
        {0x3040, 0x30FF},
        {0x4E00, 0x9FFF},
        {0xF900, 0xFAFF},
        {0xFF00, 0xFFEF},
        {0x1F600, 0x1F64F},
        {0xD800, 0xDFFF}
    };

    private RandomText() {}

    /** A text of up to that many characters, lone surrogates among them. */
    public static String of(Random random, int longest) {
        var text = new StringBuilder();
        int[] trouble = TROUBLE.codePoints().toArray();
        for (int i = random.nextInt(longest + 1); i > 0; i--) {
            if (random.nextInt(3) > 0) {
                text.appendCodePoint(trouble[random.nextInt(trouble.length)]);
            } else {
                int[] block = BLOCKS[random.nextInt(BLOCKS.length)];
                text.appendCodePoint(block[0] + random.nextInt(block[1] - block[0] + 1));
            }
        }
        return text.toString();
    }
}
