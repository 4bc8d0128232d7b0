package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Locale;
import java.util.Map;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.RuleViolation;

/**
 * Hashes and checks passwords: PBKDF2 with HMAC-SHA-256 and 600,000 rounds, the figure of OWASP's Password Storage Cheat
 * Sheet.
 */
@ApplicationScoped
public class Passwords {

    /** The shortest password. */
    public static final int SHORTEST = 12;

    private static final int LONGEST = 200;

    private Pbkdf2PasswordHash hash;
    private Pbkdf2PasswordHash quick;

    /** For the CDI proxy. */
    protected Passwords() {}

    @Inject
    public Passwords(Pbkdf2PasswordHash hash, Pbkdf2PasswordHash quick) {
        this.hash = hash;
        this.quick = quick;
        hash.initialize(rounds(600_000));
        quick.initialize(rounds(1_024));
    }

    private static Map<String, String> rounds(int rounds) {
        return Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations",
                Integer.toString(rounds),
                "Pbkdf2PasswordHash.SaltSizeBytes",
                "16",
                "Pbkdf2PasswordHash.KeySizeBytes",
                "32");
    }

    /**
     * The hash under which a new password is stored.
     *
     * @throws RuleViolation if the password is too short, too long, or the sign-in name in disguise
     */
    @OpenToAll("A computation without side effects.")
    public String hashNew(String password, String signInName) {
        if (password.length() < SHORTEST) {
            throw new RuleViolation("security.password-too-short", SHORTEST);
        }
        if (password.length() > LONGEST) {
            throw new RuleViolation("security.password-too-long", LONGEST);
        }
        if (password.toLowerCase(Locale.ROOT).contains(signInName.toLowerCase(Locale.ROOT))
                || password.chars().distinct().count() < 5) {
            throw new RuleViolation("security.password-easy-to-guess");
        }
        return hash.generate(password.toCharArray());
    }

    /**
     * The hash of the password that everybody may read in the README: slow work would protect nothing, and every start of a
     * demonstration and every sign-in to it would wait for it.
     */
    String hashOfTheDemonstration(String password) {
        return quick.generate(password.toCharArray());
    }

    /** Whether the password is the one of that hash, by the number of rounds that stands in it. */
    @OpenToAll("A computation without side effects.")
    public boolean matches(String password, String stored) {
        return password.length() <= LONGEST && hash.verify(password.toCharArray(), stored);
    }
}
