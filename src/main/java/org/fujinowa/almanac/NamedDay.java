package org.fujinowa.almanac;

import java.io.Serializable;
import org.fujinowa.shared.Language;

/**
 * What a day is called.
 *
 * @param nameJa in Japanese, for instance 天皇誕生日
 * @param nameEn in English, for instance King's Birthday
 */
public record NamedDay(String nameJa, String nameEn) implements Serializable {

    /** The name in that language. */
    public String name(Language language) {
        return language == Language.JA ? nameJa : nameEn;
    }
}
