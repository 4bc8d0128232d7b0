package org.fujinowa.vetting.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.DeedPage;
import org.jspecify.annotations.Nullable;

/** A page of deeds about one family. */
abstract class AskedFamily extends DeedPage {

    /** The family in the address. */
    static HostFamilyId family() {
        try {
            return HostFamilyId.of(parameter("family"));
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("HostFamily");
        }
    }

    /** What was typed into a field. */
    static String typedText(String field) {
        return parameter(field);
    }

    /** Whether a field of that name was sent. */
    static boolean sent(String field) {
        return has(field);
    }

    /** A day that was typed; none where nothing was. */
    static @Nullable LocalDate day(String field) {
        try {
            return parameter(field).isEmpty() ? null : LocalDate.parse(parameter(field));
        } catch (DateTimeException unreadable) {
            throw new RuleViolation("shared.not-a-date");
        }
    }

    /** The constant of that name. */
    static <E extends Enum<E>> @Nullable E constant(Class<E> type, String name) {
        for (var one : type.getEnumConstants()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return null;
    }
}
