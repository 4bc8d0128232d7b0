package org.fujinowa.documents;

import java.util.regex.Pattern;

/**
 * A text as one cell of a CSV file that somebody will open in a spreadsheet.
 *
 * <p>A spreadsheet runs a cell that begins like a formula, whoever typed it, and a family's name may begin with an equals
 * sign by mischief. Such a cell gets an apostrophe in front, which spreadsheets show as plain text.
 */
public final class CsvText {

    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?%?");
    private static final Pattern NEEDS_QUOTES = Pattern.compile("[\",;\\t\\r\\n]|^\\s|\\s$");

    private CsvText() {}

    /** The text, made harmless if it begins like a formula; plain numbers such as -5 stay as they are. */
    public static String neutralised(String text) {
        if (text.isEmpty()
                || BEGINS_A_FORMULA.indexOf(text.charAt(0)) < 0
                || PLAIN_NUMBER.matcher(text).matches()) {
            return text;
        }
        return "'" + text;
    }

    /** The text, made harmless and in quotation marks where CSV needs them. */
    public static String cell(String text) {
        String harmless = neutralised(text);
        return NEEDS_QUOTES.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
