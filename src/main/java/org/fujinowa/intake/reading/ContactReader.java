package org.fujinowa.intake.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads telephone numbers, postal codes and e-mail addresses, and notices what a spreadsheet has spoilt of them. */
public final class ContactReader {

    private static final Pattern PHONE_LABEL =
            Pattern.compile("^(?:tel|phone|mobile|携帯|電話|自宅)[.: ]*", Pattern.CASE_INSENSITIVE);
    private static final Pattern PHONE = Pattern.compile("\\+?[\\d() .-]+");
    private static final Pattern MOBILE_WITHOUT_ZERO = Pattern.compile("[789]0\\d{8}");
    private static final int FEWEST_DIGITS = 8;
    private static final int MOST_DIGITS = 15;
    private static final Pattern POSTAL_CODE = Pattern.compile("〒? ?(\\d{3}) ?[-ー]? ?(\\d{4})");
    private static final Pattern POSTAL_CODE_WITHOUT_ZERO = Pattern.compile("\\d{5,6}");
    private static final Pattern EMAIL = Pattern.compile(
            "([\\w.!#$%&'*+/=?^`{|}~-]{1,64})@([a-z0-9-]+(?:\\.[a-z0-9-]+)+)", Pattern.CASE_INSENSITIVE);

    private ContactReader() {}

    /**
     * One telephone number, in half-width and with single hyphens or spaces as it was grouped.
     *
     * <p>A Japanese mobile number that became a number and lost its zero gets it back; for others it is not certain where
     * the zero was, so a person looks.
     */
    public static CellReading<String> readPhone(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        String text = PHONE_LABEL.matcher(Plain.of(cell).replace('ー', '-')).replaceFirst("");
        if (cell.number() != null && !text.startsWith("0")) {
            return MOBILE_WITHOUT_ZERO.matcher(text).matches()
                    ? CellReading.read("0" + text)
                    : CellReading.unclear(cell, "intake.cell.phone-lost-zero");
        }
        String number = text.replaceAll("\\s*([()-])\\s*", "$1").replaceAll("-{2,}", "-");
        int digits = number.replaceAll("\\D", "").length();
        boolean begins = number.startsWith("+") || number.startsWith("0") || number.startsWith("(0");
        if (!PHONE.matcher(number).matches() || digits < FEWEST_DIGITS) {
            return CellReading.unclear(cell, "intake.cell.phone");
        }
        if (digits > MOST_DIGITS) {
            return CellReading.unclear(cell, "intake.cell.phone-several");
        }
        return begins ? CellReading.read(number) : CellReading.unclear(cell, "intake.cell.phone-lost-zero");
    }

    /** A postal code of Japan as 029-3405; a number that lost its zero gets it back. */
    public static CellReading<String> readPostalCode(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        String text = Plain.of(cell);
        if (cell.number() != null && POSTAL_CODE_WITHOUT_ZERO.matcher(text).matches()) {
            text = "0".repeat(7 - text.length()) + text;
        }
        Matcher match = POSTAL_CODE.matcher(text);
        return match.matches()
                ? CellReading.read(match.group(1) + "-" + match.group(2))
                : CellReading.unclear(cell, "intake.cell.postal-code");
    }

    /** One e-mail address; the part behind the @ in small letters. */
    public static CellReading<String> readEmail(RawCell cell) {
        if (cell.isBlank()) {
            return CellReading.blank();
        }
        String text =
                Plain.of(cell).replaceFirst("(?i)^(?:mailto|e-?mail)[: ]+", "").replaceAll("^<|>$", "");
        Matcher match = EMAIL.matcher(text);
        if (match.matches()) {
            return CellReading.read(match.group(1) + "@" + match.group(2).toLowerCase(Locale.ROOT));
        }
        boolean several = text.chars().filter(c -> c == '@').count() > 1;
        return CellReading.unclear(cell, several ? "intake.cell.email-several" : "intake.cell.email");
    }
}
