package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.service.PlaceOffers;
import org.fujinowa.selection.DecisionState;
import org.fujinowa.selection.model.Decision;
import org.fujinowa.selection.model.Decisions;

/** What those say to whom a place is offered, on their own pages. */
@ApplicationScoped
class AnswersToOffers implements PlaceOffers {

    private Decisions decisions;
    private ReserveOffers offers;

    /** For the CDI proxy. */
    protected AnswersToOffers() {}

    @Inject
    AnswersToOffers(Decisions decisions, ReserveOffers offers) {
        this.decisions = decisions;
        this.offers = offers;
    }

    @Override
    public Optional<LocalDate> offeredUntil(ApplicationId application) {
        return decisions
                .find(application)
                .map(Decision::details)
                .filter(details -> details.state() == DecisionState.OFFERED)
                .flatMap(details -> Optional.ofNullable(details.deadline()));
    }

    @Override
    public void answer(ApplicationId application, boolean takes) {
        offers.answered(application, takes);
    }
}
