package org.fujinowa.people;

import java.io.Serializable;
import java.util.List;
import org.fujinowa.shared.Versioned;

/**
 * Two records side by side before they become one.
 *
 * @param one the first record
 * @param other the second record
 * @param pair both identities; {@code one} is its first
 * @param fields value by value
 * @param ofOne what names the first record and would move if its identity ended
 * @param ofOther what names the second one
 * @param keepsOne whether the first identity is the better one to keep: more names it, or it is older
 */
public record MergeSheet(
        Versioned<PersonDetails> one,
        Versioned<PersonDetails> other,
        PersonPair pair,
        List<MergeField> fields,
        List<PersonPointer> ofOne,
        List<PersonPointer> ofOther,
        boolean keepsOne)
        implements Serializable {

    public MergeSheet {
        fields = List.copyOf(fields);
        ofOne = List.copyOf(ofOne);
        ofOther = List.copyOf(ofOther);
    }
}
