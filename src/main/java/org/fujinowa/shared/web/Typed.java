package org.fujinowa.shared.web;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Reads one value as people type it: full-width digits, commas in numbers, slashes in dates; nothing typed is no value. */
final class Typed {

    private static final Pattern DATE = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})");
    private static final Pattern NOT_WRITABLE = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

    private Typed() {}

    /**
     * The value of that type, or null if nothing was typed (an empty text for texts).
     *
     * @throws RuleViolation if it cannot be read
     */
    static @Nullable Object read(Class<?> type, @Nullable Object typed) {
        if (type == String.class) {
            return typed == null ? "" : text(typed.toString());
        }
        if (type == boolean.class || type == Boolean.class) {
            return typed == null || "".equals(typed)
                    ? type == boolean.class ? Boolean.FALSE : null
                    : Boolean.valueOf(typed.toString());
        }
        if (typed == null || typed.toString().isBlank()) {
            return null;
        }
        var plain = Normalizer.normalize(typed.toString(), Normalizer.Form.NFKC).strip();
        if (type == LocalDate.class) {
            return date(plain);
        }
        return type.isEnum() || RecordType.isIdentity(type) ? word(type, plain) : number(type, plain.replace(",", ""));
    }

    private static String text(String typed) {
        return NOT_WRITABLE.matcher(typed.replace("\r\n", "\n")).replaceAll("").strip();
    }

    private static LocalDate date(String plain) {
        var match = DATE.matcher(plain);
        if (!match.matches()) {
            throw new RuleViolation("shared.not-a-date");
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(match.group(1)),
                    Integer.parseInt(match.group(2)),
                    Integer.parseInt(match.group(3)));
        } catch (DateTimeException noSuchDay) {
            throw new RuleViolation("shared.not-a-date");
        }
    }

    private static Object word(Class<?> type, String plain) {
        if (!type.isEnum()) {
            return RecordType.identity(type, plain);
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(plain))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("form.not-a-choice"));
    }

    private static Object number(Class<?> type, String plain) {
        try {
            if (type == int.class || type == Integer.class) {
                return Integer.valueOf(plain);
            }
            if (type == long.class || type == Long.class) {
                return Long.valueOf(plain);
            }
        } catch (NumberFormatException notANumber) {
            throw new RuleViolation("shared.not-a-number");
        }
        if (type != double.class && type != Double.class && type != BigDecimal.class) {
            throw new IllegalArgumentException("Nobody can type a %s.".formatted(type));
        }
        if (!plain.matches("[-+]?\\d{1,15}(\\.\\d{1,15})?")) {
            throw new RuleViolation("form.not-a-decimal");
        }
        return type == BigDecimal.class ? (Object) new BigDecimal(plain) : Double.valueOf(plain);
    }
}
