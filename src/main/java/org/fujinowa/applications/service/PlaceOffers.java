package org.fujinowa.applications.service;

import java.time.LocalDate;
import java.util.Optional;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.shared.RuleViolation;

/** Asks a higher context whether a place is offered to an applicant who waits: applications know nothing of ranks and places. */
public interface PlaceOffers {

    /** Until when a place is offered to that applicant; empty if none is. */
    Optional<LocalDate> offeredUntil(ApplicationId application);

    /**
     * What the applicant, or a guardian, says to it; in the name of whoever calls, who may say so.
     *
     * @throws RuleViolation {@code selection.nothing-offered} if the offer has run out meanwhile, or was answered
     */
    void answer(ApplicationId application, boolean takes);
}
