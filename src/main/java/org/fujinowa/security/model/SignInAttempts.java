package org.fujinowa.security.model;

import java.time.Instant;

/** Failed sign-ins of the last while, and what else is counted so that nobody floods us with it. */
public interface SignInAttempts {

    void add(SignInAttempt attempt);

    long countSince(String subject, Instant since);

    void forget(String subject);

    void forgetBefore(Instant moment);
}
