package org.fujinowa.shared;

import java.util.Locale;

/** Names of Java as they stand in message keys and addresses: {@code validFrom} and {@code VALID_FROM} are valid-from. */
public final class Kebab {

    private Kebab() {}

    /** The name of a value or a class. */
    public static String of(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").replace('_', '-').toLowerCase(Locale.ROOT);
    }

    /** The key of a constant's name: {@code Sex.FEMALE} of the people is {@code people.sex.female}. */
    public static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var context = type.getPackageName().substring(type.getPackageName().lastIndexOf('.') + 1);
        return context + "." + of(type.getSimpleName()) + "." + of(constant.name());
    }
}
