package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import org.fujinowa.applications.KeptFor;
import org.fujinowa.applications.model.AnswerSheets;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.Photos;
import org.fujinowa.applications.model.Questions;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.retention.Retained;

/** Tells retention of each promise that questions make to those who take part. */
@ApplicationScoped
class PromisedAnswers {

    @Inject
    private Applications applications;

    @Inject
    private AnswerSheets sheets;

    @Inject
    private Photos photos;

    @Inject
    private Questions questions;

    @Inject
    private DelegationRegister delegations;

    /** Passport, health and insurance: needed until everybody is home and well. */
    @Produces
    Retained thirtyDays() {
        return answers(KeptFor.THIRTY_DAYS, "answers-thirty-days", 30);
    }

    /** What accounts and reports of the journey still need. */
    @Produces
    Retained ninetyDays() {
        return answers(KeptFor.NINETY_DAYS, "answers-ninety-days", 90);
    }

    /** What the association may look up for five years. */
    @Produces
    Retained fiveYears() {
        return answers(KeptFor.FIVE_YEARS, "answers-five-years", 1_826);
    }

    private Retained answers(KeptFor promise, String kind, int days) {
        return new AnswersOfTravellers(promise, kind, days, applications, sheets, photos, questions, delegations);
    }
}
