package org.fujinowa.shared.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An enum constant as it stands in an address, a cookie or a style class: {@code X_LARGE} is {@code x-large}. */
final class Word {

    private Word() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The constant with that word; nothing for a word that somebody made up. */
    static <E extends Enum<E>> Optional<E> read(Class<E> type, @Nullable String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> of(constant).equals(word))
                .findFirst();
    }
}
