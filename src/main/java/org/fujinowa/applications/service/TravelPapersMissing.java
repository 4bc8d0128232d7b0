package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.ReminderNeed;
import org.fujinowa.notification.service.ReminderNeeds;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;

/** Those who were accepted and have not given what is needed to travel: passport, health, insurance. */
@ApplicationScoped
class TravelPapersMissing implements ReminderNeeds {

    private ApplicationsToRemind applications;
    private DelegationRegister delegations;

    /** For the CDI proxy. */
    protected TravelPapersMissing() {}

    @Inject
    TravelPapersMissing(ApplicationsToRemind applications, DelegationRegister delegations) {
        this.applications = applications;
        this.delegations = delegations;
    }

    @Override
    public MessageKind kind() {
        return MessageKind.PASSPORT_MISSING;
    }

    @Override
    public List<ReminderNeed> needs(LocalDate today, LocalDate last) {
        return delegations.choices().stream()
                .map(choice -> DelegationId.of(choice.id()))
                .filter(id -> begins(delegations.get(id).value().arrival(), today, last))
                .flatMap(id -> applications.of(id).stream())
                .filter(sheet -> sheet.state() == ApplicationState.ACCEPTED
                        && !sheet.missing().isEmpty())
                .flatMap(sheet ->
                        applications.needs("travel", sheet, sheet.delegation().arrival(), true).stream())
                .toList();
    }

    private static boolean begins(LocalDate day, LocalDate today, LocalDate last) {
        return day.isAfter(today) && !day.isAfter(last);
    }
}
