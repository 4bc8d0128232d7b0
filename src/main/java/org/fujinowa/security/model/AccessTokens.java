package org.fujinowa.security.model;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** All tokens of devices and programs. */
public interface AccessTokens {

    void add(AccessToken token);

    Optional<AccessToken> find(String id);

    Optional<AccessToken> findByHash(String hash);

    /** Brings the token to what it says now and keeps others from changing it until the transaction ends. */
    void lock(AccessToken token);

    /** The tokens of an account that are not revoked and have not ended, newest use first. */
    List<AccessToken> living(String accountId, Instant now);
}
