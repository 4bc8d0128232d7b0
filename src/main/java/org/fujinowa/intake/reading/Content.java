package org.fujinowa.intake.reading;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** What the cells of a column may look like, told from the cells alone. */
public enum Content {
    /** Days, in any of the ways people write them. */
    DATE(
            "(?:19|20)\\d\\d\\s*[年/.-].*|(?:明治|大正|昭和|平成|令和|[MTSHR])\\s*(?:元|\\d{1,2})\\s*[年/.-].*"
                    + "|\\d{1,2}[/. -](?:\\d{1,2}|[A-Za-z]{3,9})[/., -]+\\d{2,4}.*|[A-Za-z]{3,9} \\d{1,2},? \\d{4}|(?:19|20)\\d{6}"),
    /** E-mail addresses. */
    EMAIL("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"),
    /** Telephone numbers. */
    PHONE("(?:tel[:.]?\\s*)?[+(]?\\d[\\d ()+.-]{7,18}"),
    /** Postal codes of Japan. */
    POSTAL_CODE("〒?\\s*\\d{3}-\\d{4}|〒\\s*\\d{7}"),
    /** Whole numbers, with a counter perhaps. */
    COUNT("\\d{1,4}\\s*(?:人|名|泊|分|歳|才|匹|年|回)?"),
    /** Yes and no, and the signs for them. */
    YES_NO("[○◯〇×✕✓✔レ]|有|無|有り|無し|あり|なし|はい|いいえ|可|不可|yes|no|y|n|true|false"),
    /** Male, female. */
    SEX("[男女](?:性|子)?|m|f|male|female"),
    /** Names or readings in kana. */
    KANA("[\\p{IsHiragana}\\p{IsKatakana}ー・ ]{2,}"),
    /** Names in Latin letters. */
    LATIN("[\\p{IsLatin}][\\p{IsLatin}\\p{M}' ,.’-]+"),
    /** Names with kanji. */
    KANJI("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ーヶ ]*\\p{IsHan}[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}々ーヶ ]*");

    private static final double FIRST_DAY_OF_1930 = 10_959;
    private static final double FIRST_DAY_OF_2050 = 54_789;

    /** No value of these kinds is longer, and long texts would cost time. */
    private static final int LONGEST = 200;

    private final Pattern form;

    Content(String form) {
        this.form = Pattern.compile(form, Pattern.CASE_INSENSITIVE);
    }

    /** Whether a cell that is not blank may be of this kind. */
    boolean fits(RawCell cell) {
        if (cell.text().length() > LONGEST) {
            return false;
        }
        if (cell.number() != null && this == DATE) {
            double serial = cell.number().doubleValue();
            return (serial >= FIRST_DAY_OF_1930 && serial <= FIRST_DAY_OF_2050)
                    || form.matcher(cell.text()).matches();
        }
        String text = Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).strip();
        return form.matcher(text).matches();
    }
}
