package org.fujinowa.security.service;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Arrays;
import java.util.Map;

/** Stands for the server's slow hash, and counts how often it would have been computed. */
public final class PlainHash implements Pbkdf2PasswordHash {

    private final String rounds;
    private int checks;

    public PlainHash() {
        this("600000");
    }

    private PlainHash(String rounds) {
        this.rounds = rounds;
    }

    /** Passwords hashed by this, and the demonstration's by another. */
    public Passwords passwords() {
        return new Passwords(this, new PlainHash("1024"));
    }

    @Override
    public void initialize(Map<String, String> parameters) {
        assertThat(parameters).containsEntry("Pbkdf2PasswordHash.Iterations", rounds);
    }

    @Override
    public String generate(char[] password) {
        return "#" + new String(password);
    }

    @Override
    public boolean verify(char[] password, String hashed) {
        checks++;
        return Arrays.equals(password, hashed.substring(1).toCharArray());
    }

    public int checks() {
        return checks;
    }
}
