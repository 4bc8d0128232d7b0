package org.fujinowa.people;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened in a person's years with the exchange.
 *
 * @param year in which year; 0 for what simply lasts
 * @param on on which day, if one is known
 * @param key the key of the sentence
 * @param values what the sentence is filled with; a {@link org.fujinowa.shared.Choice} is said in the reader's language
 * @param address the page that tells more, within this site
 */
public record PersonChapter(int year, @Nullable LocalDate on, String key, List<Serializable> values, String address)
        implements Serializable {

    public PersonChapter {
        values = List.copyOf(values);
    }

    /** Something on that day. */
    public static PersonChapter on(LocalDate day, String key, List<Serializable> values, String address) {
        return new PersonChapter(day.getYear(), day, key, values, address);
    }
}
