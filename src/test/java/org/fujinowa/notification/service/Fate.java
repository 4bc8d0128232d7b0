package org.fujinowa.notification.service;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides at which moment the process dies. */
final class Fate {

    /** The moments of a message's way at which a process can die. */
    enum Moment {
        BEFORE_PUT_IS_COMMITTED,
        AFTER_PUT,
        BEFORE_CLAIM_IS_COMMITTED,
        AFTER_CLAIM,
        AFTER_LINE_IS_OPEN,
        BEFORE_HANDING_OVER_IS_COMMITTED,
        AFTER_HANDING_OVER_IS_COMMITTED,
        AFTER_MAIL_SERVER_TOOK_IT,
        BEFORE_ANSWER_IS_COMMITTED,
        AFTER_ANSWER;

        /** Where nobody can know afterwards. */
        static final Set<Moment> OPEN =
                EnumSet.of(AFTER_HANDING_OVER_IS_COMMITTED, AFTER_MAIL_SERVER_TOOK_IT, BEFORE_ANSWER_IS_COMMITTED);
    }

    /** Nothing in the product catches it, so nothing is tidied up: as with a killed process. */
    static final class Death extends Error {}

    private final @Nullable Moment last;

    private Fate(@Nullable Moment last) {
        this.last = last;
    }

    static Fate at(Moment moment) {
        return new Fate(moment);
    }

    static Fate none() {
        return new Fate(null);
    }

    void reached(Moment moment) {
        if (moment == last) {
            throw new Death();
        }
    }
}
