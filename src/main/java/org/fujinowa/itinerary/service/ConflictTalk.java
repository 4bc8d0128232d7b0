package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.itinerary.Conflict;
import org.fujinowa.itinerary.SeenConflict;
import org.fujinowa.itinerary.model.ConflictAnswer;
import org.fujinowa.itinerary.model.ConflictAnswers;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** What people say to conflicts: seen, and intended because. It is kept with who said it, and can be taken back. */
@ApplicationScoped
@Transactional
public class ConflictTalk {

    private static final String KIND = "ConflictAnswer";
    private static final int LONGEST = 500;

    private ConflictAnswers answers;
    private CurrentCaller caller;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected ConflictTalk() {}

    @Inject
    ConflictTalk(ConflictAnswers answers, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.answers = answers;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Says that a conflict is meant to be so. It is asked again when an hour, a place or somebody in it changes.
     *
     * @param mark by what the conflict is recognised
     * @throws RuleViolation {@code itinerary.conflict.reason-missing} or {@code itinerary.conflict.reason-too-long}
     */
    @Requires(Permission.MANAGE_ITINERARIES)
    public void intend(DelegationId delegation, String mark, String reason) {
        if (reason.isBlank()) {
            throw new RuleViolation("itinerary.conflict.reason-missing");
        }
        if (reason.length() > LONGEST) {
            throw new RuleViolation("itinerary.conflict.reason-too-long", LONGEST);
        }
        if (!mark.matches("[0-9a-f]{64}")) {
            throw new NoSuchRecord(mark);
        }
        if (holding(delegation).containsKey(mark)) {
            return;
        }
        var answer = new ConflictAnswer(
                delegation, mark, reason.strip(), caller.get().signInName(), clock.instant());
        answers.add(answer);
        audit.record(Deed.CREATED, Subject.of(KIND, answer.key()), Changes.fact("delegation", delegation));
    }

    /**
     * Takes back what was said: the conflict is open again.
     *
     * @throws NoSuchRecord if nothing is said about it
     */
    @Requires(Permission.MANAGE_ITINERARIES)
    public void takeBack(DelegationId delegation, String mark) {
        var answer = answers.of(delegation).stream()
                .filter(said -> said.holds() && said.mark().equals(mark))
                .findFirst()
                .orElseThrow(() -> new NoSuchRecord(mark));
        answer.takeBack(caller.get().signInName(), clock.instant());
        audit.record(Deed.UNDONE, Subject.of(KIND, answer.key()), Changes.fact("delegation", delegation));
    }

    /** What is said and was not taken back, by the marks. */
    Map<String, SeenConflict> holding(DelegationId delegation) {
        return answers.of(delegation).stream()
                .filter(ConflictAnswer::holds)
                .map(ConflictAnswer::seen)
                .collect(Collectors.toMap(SeenConflict::mark, seen -> seen, (earlier, later) -> later));
    }

    /** Goes with its delegation. */
    @OpenToAll("Hears of what the register of delegations is about to do for a caller who was allowed to.")
    public void follow(@Observes DelegationRemoving event) {
        answers.forget(event.delegation());
    }

    /** By what a conflict is recognised, as letters and digits: names and hours are not read off it. */
    static String mark(Conflict conflict) {
        try {
            var digest =
                    MessageDigest.getInstance("SHA-256").digest(conflict.mark().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
