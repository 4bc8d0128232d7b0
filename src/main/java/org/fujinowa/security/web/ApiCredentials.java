package org.fujinowa.security.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Recognised;
import org.fujinowa.security.TokenKind;
import org.fujinowa.security.service.SignIn;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Reads the {@code Authorization} header of the API: {@code Bearer <API token>}, or {@code Basic} with a name and password.
 *
 * <p>A password takes a good part of a second to check, on purpose. A pair that was right is therefore remembered for a
 * minute, as a keyed hash whose key exists only in this process; each use still asks the database whether the account is
 * open and its password the same, so that a change holds on every node at once.
 */
@ApplicationScoped
public class ApiCredentials {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST_REMEMBERED = 1_000;
    private static final String BEARER = "bearer ";
    private static final String BASIC = "basic ";

    private final Map<String, Remembered> remembered = new ConcurrentHashMap<>();
    private final byte[] key = new byte[32];

    private SignIn signIn;
    private Clock clock;

    /** For the CDI proxy. */
    protected ApiCredentials() {}

    @Inject
    public ApiCredentials(SignIn signIn, Clock clock) {
        this.signIn = signIn;
        this.clock = clock;
        new SecureRandom().nextBytes(key);
    }

    /** Who the header names, if it names anybody rightly. */
    public Optional<Caller> callerOf(@Nullable String header, String address) {
        if (header == null) {
            return Optional.empty();
        }
        if (header.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return signIn.callerOf(header.substring(BEARER.length()).strip(), TokenKind.API);
        }
        if (header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return basic(header.substring(BASIC.length()).strip(), address);
        }
        return Optional.empty();
    }

    private Optional<Caller> basic(String encoded, String address) {
        var now = clock.instant();
        remembered.values().removeIf(pair -> pair.until().isBefore(now));
        var keyed = keyed(encoded);
        var known = remembered.get(keyed);
        var still = known == null ? Optional.<Caller>empty() : signIn.still(known.recognised());
        if (still.isPresent()) {
            return still;
        }
        remembered.remove(keyed);
        return decoded(encoded).flatMap(pair -> checked(pair, address)).map(recognised -> {
            if (remembered.size() < MOST_REMEMBERED) {
                remembered.put(keyed, new Remembered(recognised, now.plus(REMEMBERED)));
            }
            return recognised.caller();
        });
    }

    private Optional<Recognised> checked(String pair, String address) {
        var colon = pair.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        try {
            return Optional.of(signIn.check(pair.substring(0, colon), pair.substring(colon + 1), address));
        } catch (RuleViolation refused) {
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(String encoded) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private String keyed(String encoded) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return Base64.getEncoder().encodeToString(mac.doFinal(encoded.getBytes(StandardCharsets.UTF_8)));
        } catch (java.security.GeneralSecurityException missing) {
            throw new IllegalStateException("Every Java platform has HmacSHA256.", missing);
        }
    }

    private record Remembered(Recognised recognised, Instant until) {}
}
