package org.fujinowa.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.security.Subject;

/**
 * One kind of data that is not kept for ever. Each context says by such a bean what it keeps, since when its time counts, and
 * how it forgets; for how many days is a rule that people set.
 */
public interface Retained {

    /** A word of its own, for instance {@code health-answers}; its texts are {@code retention.kind.<kind>} and {@code ….help}. */
    String kind();

    /** The days for which it is kept as long as nobody set another number. */
    int defaultDays();

    /** From what the days count. */
    RetentionSince since();

    /** The tables of the database whose sealed values go by this rule; a test sees that no table with sealed values is without one. */
    default Set<String> tables() {
        return Set.of();
    }

    /**
     * What is still kept although its days began on that day or before; the oldest first.
     *
     * @param began that day, in the association's time zone
     * @param atMost how many to return
     */
    List<Subject> due(LocalDate began, int atMost);

    /** Forgets one of these for good. Called in a transaction of its own, into which the audit trail is written too. */
    void forget(Subject subject);
}
