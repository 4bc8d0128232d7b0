package org.fujinowa.security.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.model.SignInAttempt;
import org.fujinowa.security.model.SignInAttempts;
import org.fujinowa.shared.RuleViolation;

/**
 * Slows down guessing: after five failures for a name, or forty from an address, within a quarter of an hour, sign-in is
 * refused until the oldest of them is a quarter of an hour old. Counted in the database, so that nodes count together.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class Throttle {

    /** How many failures a name may have within the window. */
    public static final int PER_NAME = 5;

    private static final int PER_ADDRESS = 40;
    private static final Duration WINDOW = Duration.ofMinutes(15);
    private static final int LONGEST_SUBJECT = 140;

    private SignInAttempts attempts;
    private Clock clock;

    /** For the CDI proxy. */
    protected Throttle() {}

    @Inject
    public Throttle(SignInAttempts attempts, Clock clock) {
        this.attempts = attempts;
        this.clock = clock;
    }

    /** @throws RuleViolation {@code security.too-many-attempts} if there were too many failures */
    @OpenToAll("Only counts.")
    public void refuseGuessing(String signInName, String address) {
        var since = clock.instant().minus(WINDOW);
        if (attempts.countSince(byName(signInName), since) >= PER_NAME
                || attempts.countSince(byAddress(address), since) >= PER_ADDRESS) {
            throw new RuleViolation("security.too-many-attempts", WINDOW.toMinutes());
        }
    }

    /** Counts a failure. */
    @OpenToAll("Only counts.")
    public void failed(String signInName, String address) {
        var now = clock.instant();
        attempts.forgetBefore(now.minus(WINDOW.multipliedBy(2)));
        attempts.add(new SignInAttempt(byName(signInName), now));
        attempts.add(new SignInAttempt(byAddress(address), now));
    }

    /** Forgets the failures of a name that has now signed in. */
    @OpenToAll("Only counts.")
    public void succeeded(String signInName) {
        attempts.forget(byName(signInName));
    }

    /**
     * Slows down what anybody may do without being known: so often within a quarter of an hour from one address, and from all
     * together, and then no more until the oldest of them is a quarter of an hour old. Each call counts.
     *
     * @param deed what is done, in a word
     * @param address the network address that asks
     * @throws RuleViolation {@code security.too-busy} if it was done too often
     */
    @OpenToAll("Only counts.")
    public void refuseFlood(String deed, String address, int perAddress, int overall) {
        var now = clock.instant();
        var since = now.minus(WINDOW);
        var here = subject("deed:" + deed + "@" + address);
        var anywhere = subject("deed:" + deed);
        if (attempts.countSince(here, since) >= perAddress || attempts.countSince(anywhere, since) >= overall) {
            throw new RuleViolation("security.too-busy", WINDOW.toMinutes());
        }
        attempts.forgetBefore(now.minus(WINDOW.multipliedBy(2)));
        attempts.add(new SignInAttempt(here, now));
        attempts.add(new SignInAttempt(anywhere, now));
    }

    private static String byName(String signInName) {
        return subject("name:" + signInName);
    }

    private static String byAddress(String address) {
        return subject("address:" + address);
    }

    private static String subject(String text) {
        return text.length() <= LONGEST_SUBJECT ? text : text.substring(0, LONGEST_SUBJECT);
    }
}
