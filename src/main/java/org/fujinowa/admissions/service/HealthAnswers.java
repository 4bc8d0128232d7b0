package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.model.Participants;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;

/**
 * What participants answered about allergies, food, faith and fears, their open questions and wishes: needed until they are
 * home again, and not much longer. Who took part, and when, stays.
 */
@ApplicationScoped
@Transactional
public class HealthAnswers implements Retained {

    private static final String KIND = "Participant";
    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");
    private static final int DAYS = 60;

    private Participants participants;
    private DelegationRegister delegations;
    private Clock clock;

    /** For the CDI proxy. */
    protected HealthAnswers() {}

    @Inject
    public HealthAnswers(Participants participants, DelegationRegister delegations, Clock clock) {
        this.participants = participants;
        this.delegations = delegations;
        this.clock = clock;
    }

    @Override
    @OpenToAll("A word.")
    public String kind() {
        return "health-answers";
    }

    @Override
    @OpenToAll("A number.")
    public int defaultDays() {
        return DAYS;
    }

    @Override
    @OpenToAll("A word.")
    public RetentionSince since() {
        return RetentionSince.RETURN;
    }

    @Override
    @OpenToAll("Names of tables.")
    public Set<String> tables() {
        return Set.of("participant");
    }

    @Override
    @OpenToAll("Asked by retention, whose caller may see how much is due; says identities only.")
    public List<Subject> due(LocalDate began, int atMost) {
        return participants.withHealthAnswers(delegations.homeBy(began), atMost).stream()
                .map(id -> new Subject(KIND, id))
                .toList();
    }

    @Override
    @OpenToAll("Called by retention, by the rules that people were allowed to set.")
    public void forget(Subject subject) {
        participants.get(ParticipantId.of(subject.id())).forgetHealth(LocalDate.ofInstant(clock.instant(), HERE));
    }
}
