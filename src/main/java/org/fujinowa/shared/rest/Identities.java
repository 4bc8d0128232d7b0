package org.fujinowa.shared.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The identity that a body may repeat: it must be the one of the address, and a new record has none yet. */
public final class Identities {

    private Identities() {}

    /** @throws BadBody if the body of a new record brings an identity */
    public static void refuse(@Nullable Record given) {
        if (given != null) {
            throw new BadBody(List.of(BodyFault.of("/id", "api.id-given")));
        }
    }

    /** @throws BadBody if the body is about another record than the address */
    public static void refuseOther(@Nullable Record given, Record inAddress) {
        if (given != null && !given.equals(inAddress)) {
            throw new BadBody(List.of(BodyFault.of("/id", "api.id-differs")));
        }
    }

    /** @throws BadBody if a member that this address needs is missing */
    public static <T> T required(String member, @Nullable T given) {
        if (given == null) {
            throw new BadBody(List.of(BodyFault.of("/" + member, "api.missing-member", member)));
        }
        return given;
    }
}
