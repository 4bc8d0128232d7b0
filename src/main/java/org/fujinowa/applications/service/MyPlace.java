package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;

/** The place that is offered to the applicant who calls. Whoever has guardians sees it, and the guardians answer. */
@ApplicationScoped
@Transactional
public class MyPlace {

    private Applications applications;
    private Instance<PlaceOffers> offers;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected MyPlace() {}

    @Inject
    MyPlace(Applications applications, @Any Instance<PlaceOffers> offers, CurrentCaller caller) {
        this.applications = applications;
        this.offers = offers;
        this.caller = caller;
    }

    /** Until when a place is offered; empty if none is. */
    @Requires(Permission.APPLY)
    public Optional<LocalDate> offeredUntil() {
        return offers.stream()
                .flatMap(each -> each.offeredUntil(own()).stream())
                .findFirst();
    }

    /** Whether guardians answer, and not the applicant. */
    @Requires(Permission.APPLY)
    public boolean guardiansAnswer() {
        return !applications.guardiansOf(own()).isEmpty();
    }

    /**
     * An applicant of age says whether they take the place.
     *
     * @throws RuleViolation {@code applications.offer.guardians-answer} if there are guardians, {@code selection.nothing-offered}
     */
    @Requires(Permission.APPLY)
    public void answer(boolean takes) {
        if (guardiansAnswer()) {
            throw new RuleViolation("applications.offer.guardians-answer");
        }
        offers.forEach(each -> each.answer(own(), takes));
    }

    private ApplicationId own() {
        return ApplicationId.of(caller.own("Application"));
    }
}
