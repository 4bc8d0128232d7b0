package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.admissions.service.ParticipantsToRemind.Taking;
import org.fujinowa.consents.service.ConsentLedger;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.ReminderNeed;
import org.fujinowa.notification.service.ReminderNeeds;
import org.fujinowa.security.Subject;

/** Participants about whom not all forms are signed. */
@ApplicationScoped
class ConsentsMissing implements ReminderNeeds {

    private ParticipantsToRemind participants;
    private ConsentLedger consents;

    /** For the CDI proxy. */
    protected ConsentsMissing() {}

    @Inject
    ConsentsMissing(ParticipantsToRemind participants, ConsentLedger consents) {
        this.participants = participants;
        this.consents = consents;
    }

    @Override
    public MessageKind kind() {
        return MessageKind.CONSENTS_MISSING;
    }

    @Override
    public List<ReminderNeed> needs(LocalDate today, LocalDate last) {
        return participants.needs(today, last, "consents", this::missing);
    }

    private String missing(Taking taking) {
        return consents.missing(Subject.of("Participant", taking.entry().id())).stream()
                .map(gap -> gap.form().details().name(taking.language()))
                .distinct()
                .collect(Collectors.joining("\n　"));
    }
}
