package org.fujinowa.people;

import java.io.Serializable;
import org.fujinowa.shared.RuleViolation;

/**
 * Two records of people, whichever was named first: the pair of one and the other is the pair of the other and the one.
 *
 * @param one the record that was entered first
 * @param other the record that was entered later
 */
public record PersonPair(PersonId one, PersonId other) implements Serializable {

    private static final String BETWEEN = "~";

    /** @throws RuleViolation {@code people.pair-of-one} if both are the same record */
    public PersonPair {
        if (one.equals(other)) {
            throw new RuleViolation("people.pair-of-one");
        }
        if (one.toString().compareTo(other.toString()) > 0) {
            var first = other;
            other = one;
            one = first;
        }
    }

    /**
     * The pair that a text writes, as {@link #toString} does.
     *
     * @throws RuleViolation if the text is none
     */
    public static PersonPair of(String text) {
        var parts = text.split(BETWEEN, -1);
        if (parts.length != 2) {
            throw new RuleViolation("shared.no-such-record", text);
        }
        return new PersonPair(PersonId.of(parts[0]), PersonId.of(parts[1]));
    }

    @Override
    public String toString() {
        return one + BETWEEN + other;
    }
}
