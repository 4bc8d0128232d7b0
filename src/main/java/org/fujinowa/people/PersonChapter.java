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
 * @param address the page that tells more, within this site; empty if there is none
 * @param of the record whose story it is too: whoever may not see that one may not see this; null for the person's own
 */
public record PersonChapter(
        int year,
        @Nullable LocalDate on,
        String key,
        List<Serializable> values,
        String address,
        @Nullable Record of) implements Serializable {

    public PersonChapter {
        values = List.copyOf(values);
    }

    /** Something on that day. */
    public static PersonChapter on(LocalDate day, String key, List<Serializable> values, String address) {
        return new PersonChapter(day.getYear(), day, key, values, address, null);
    }

    /** The same, which is part of the story of that record too. */
    public PersonChapter of(Record record) {
        return new PersonChapter(year, on, key, values, address, record);
    }
}
