package org.fujinowa.shared.store;

import java.util.Optional;
import java.util.Set;

/** By how much lists are narrower for whoever asks. The stores ask it; who may see what is known further up. */
public interface Narrowing {

    /** What a column can say by which lists are narrowed. */
    enum Within {
        /** The identity of a delegation. */
        DELEGATIONS,
        /** The identity of a programme. */
        PROGRAMMES,
        /** The identity of a programme of which all delegations must be within. */
        WHOLE_PROGRAMMES,
        /** Any identity of a host family, or of something at their homes: all, or none. */
        HOMES,
        /** The sign-in name of whoever wrote it. */
        WRITER
    }

    /** The values that are within; empty if all are. */
    Optional<Set<String>> only(Within within);
}
