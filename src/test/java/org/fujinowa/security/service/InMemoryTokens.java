package org.fujinowa.security.service;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.security.model.AccessToken;
import org.fujinowa.security.model.AccessTokens;

/** Tokens without a database. */
public class InMemoryTokens implements AccessTokens {

    private final Map<String, AccessToken> all = new LinkedHashMap<>();

    @Override
    public void add(AccessToken token) {
        all.put(token.id(), token);
    }

    @Override
    public Optional<AccessToken> find(String id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<AccessToken> findByHash(String hash) {
        return all.values().stream().filter(token -> token.hasHash(hash)).findFirst();
    }

    @Override
    public void lock(AccessToken token) {
        // Nobody else is there.
    }

    @Override
    public List<AccessToken> living(String accountId, Instant now) {
        return all.values().stream()
                .filter(token -> token.accountId().equals(accountId) && token.holds(now))
                .toList();
    }
}
