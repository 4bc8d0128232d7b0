package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import org.fujinowa.security.OpenToAll;

/** Tokens for addresses that open something by being known. Whoever keeps one keeps its hash only. */
@ApplicationScoped
public class UnguessableTokens {

    /** 256 random bits, safe in an address. */
    @OpenToAll("Only makes a random text.")
    public String next() {
        return Secrets.token();
    }

    /** The hash under which such a token is kept. */
    @OpenToAll("Only reckons.")
    public String hash(String token) {
        return Secrets.hash(token);
    }
}
