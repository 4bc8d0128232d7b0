package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.security.AccessDenied;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;

/** The places that are offered to the caller's children. One guardian's answer is enough, as on the telephone. */
@ApplicationScoped
@Transactional
public class PlacesOfChildren {

    private Applications applications;
    private Instance<PlaceOffers> offers;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected PlacesOfChildren() {}

    @Inject
    PlacesOfChildren(Applications applications, @Any Instance<PlaceOffers> offers, CurrentCaller caller) {
        this.applications = applications;
        this.offers = offers;
        this.caller = caller;
    }

    /**
     * Until when a place is offered to that child; empty if none is.
     *
     * @throws AccessDenied if it is not one of the caller's children
     */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public Optional<LocalDate> offeredUntil(ApplicationId child) {
        mustBeMine(child);
        return offers.stream()
                .flatMap(each -> each.offeredUntil(child).stream())
                .findFirst();
    }

    /**
     * The caller says whether the child takes the place.
     *
     * @throws AccessDenied if it is not one of the caller's children
     * @throws RuleViolation {@code selection.nothing-offered} if the offer has run out meanwhile, or was answered
     */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public void answer(ApplicationId child, boolean takes) {
        mustBeMine(child);
        offers.forEach(each -> each.answer(child, takes));
    }

    private void mustBeMine(ApplicationId child) {
        var own = GuardianId.of(caller.own("Guardian"));
        if (applications.guardiansOf(child).stream()
                .noneMatch(tie -> tie.guardian().equals(own))) {
            throw new AccessDenied(Permission.ANSWER_FOR_CHILDREN);
        }
    }
}
