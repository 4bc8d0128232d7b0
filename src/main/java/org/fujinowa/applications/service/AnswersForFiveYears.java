package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.applications.KeptFor;
import org.fujinowa.applications.model.AnswerSheets;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.Photos;
import org.fujinowa.applications.model.Questions;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;

/** What the association may look up for five years. */
@ApplicationScoped
@Transactional
public class AnswersForFiveYears extends AnswersOfTravellers {

    private static final int DAYS = 1826;

    /** For the CDI proxy. */
    protected AnswersForFiveYears() {}

    @Inject
    public AnswersForFiveYears(
            Applications applications,
            AnswerSheets sheets,
            Photos photos,
            Questions questions,
            DelegationRegister delegations) {
        super(applications, sheets, photos, questions, delegations);
    }

    @Override
    KeptFor promise() {
        return KeptFor.FIVE_YEARS;
    }

    @Override
    @OpenToAll("A word.")
    public String kind() {
        return "answers-five-years";
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
    @OpenToAll("Asked by retention, whose caller may see how much is due; says identities only.")
    public List<Subject> due(LocalDate began, int atMost) {
        return dueAfter(began, atMost);
    }

    @Override
    @OpenToAll("Called by retention, by the rules that people were allowed to set.")
    public void forget(Subject subject) {
        forgetAnswersOf(subject);
    }
}
