package org.fujinowa.almanac;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that is special at a place, and by which almanac.
 *
 * @param day which day there
 * @param name what it is called
 * @param almanac the almanac that says so
 */
public record ClosedDay(LocalDate day, NamedDay name, AlmanacRow almanac) implements Serializable {

    /** Whether something of that name is closed then. */
    public boolean closes(String words) {
        return almanac.details().kind().closes() && almanac.details().isAbout(words);
    }
}
