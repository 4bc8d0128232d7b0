package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.model.OneTimeCode;
import org.fujinowa.security.model.OneTimeCodes;
import org.fujinowa.shared.RuleViolation;

/**
 * Six digits, sent to a telephone or a mailbox, that prove once who signs. A code holds for a quarter of an hour and for five
 * tries; it is used up when it was right.
 */
@ApplicationScoped
@Transactional(dontRollbackOn = RuleViolation.class)
public class OneTimeProof {

    /** How long a code can be used. */
    public static final Duration HOLDS = Duration.ofMinutes(15);

    private static final int TRIES = 5;

    private OneTimeCodes codes;
    private Clock clock;

    /** For the CDI proxy. */
    protected OneTimeProof() {}

    @Inject
    public OneTimeProof(OneTimeCodes codes, Clock clock) {
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * A new code for that purpose; one that was out for it no longer counts.
     *
     * @param purpose what will be proven, by whom, for instance {@code consent/<guardian>}; at most 200 characters
     */
    @OpenToAll("Called by services that then send the code to whom they know.")
    public String issue(String purpose) {
        var code = Secrets.digits();
        var until = clock.instant().plus(HOLDS);
        codes.lock(purpose)
                .ifPresentOrElse(
                        out -> out.renew(hash(purpose, code), until),
                        () -> codes.add(new OneTimeCode(purpose, hash(purpose, code), until)));
        return code;
    }

    /**
     * Uses a code up.
     *
     * @throws RuleViolation {@code security.code-wrong} if it is not the code, is too old or was used before;
     *     {@code security.code-tries} if there were too many wrong ones
     */
    @OpenToAll("The code is the proof.")
    public void check(String purpose, String typed) {
        var out = codes.lock(purpose).orElseThrow(() -> new RuleViolation("security.code-wrong"));
        if (out.failures() >= TRIES) {
            throw new RuleViolation("security.code-tries");
        }
        if (!out.is(hash(purpose, typed.replaceAll("\\s", "")), clock.instant())) {
            out.failed();
            throw new RuleViolation("security.code-wrong");
        }
        codes.remove(out);
    }

    private static String hash(String purpose, String code) {
        return Secrets.hash(purpose + "/" + code);
    }
}
