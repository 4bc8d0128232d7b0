package org.fujinowa.security.service;

import java.time.Instant;
import org.fujinowa.security.model.SignInAttempt;
import org.fujinowa.security.model.SignInAttempts;

/** Nobody is slowed down here. */
public final class UncountedAttempts implements SignInAttempts {

    @Override
    public void add(SignInAttempt attempt) {
        // Not counted.
    }

    @Override
    public long countSince(String subject, Instant since) {
        return 0;
    }

    @Override
    public void forget(String subject) {
        // Nothing to forget.
    }

    @Override
    public void forgetBefore(Instant moment) {
        // Nothing to forget.
    }
}
