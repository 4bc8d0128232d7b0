package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.admissions.service.ParticipantsToRemind.Taking;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.ReminderNeed;
import org.fujinowa.notification.service.ReminderNeeds;
import org.fujinowa.shared.Texts;

/** Participants of whom nobody knows whom to telephone in an emergency. */
@ApplicationScoped
class ContactsMissing implements ReminderNeeds {

    private ParticipantsToRemind participants;

    /** For the CDI proxy. */
    protected ContactsMissing() {}

    @Inject
    ContactsMissing(ParticipantsToRemind participants) {
        this.participants = participants;
    }

    @Override
    public MessageKind kind() {
        return MessageKind.CONTACT_MISSING;
    }

    @Override
    public List<ReminderNeed> needs(LocalDate today, LocalDate last) {
        return participants.needs(today, last, "contact", ContactsMissing::missing);
    }

    private static String missing(Taking taking) {
        var texts = Texts.in(taking.language());
        var guardian = taking.guardian();
        if (guardian == null) {
            return texts.of("admissions.remind.no-guardian");
        }
        return guardian.phone().isBlank() ? texts.of("admissions.remind.no-phone", guardian.writtenName()) : "";
    }
}
