package org.fujinowa.applications.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.KeptFor;
import org.fujinowa.applications.QuestionDetails;
import org.fujinowa.applications.model.AnswerSheets;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.Photos;
import org.fujinowa.applications.model.Question;
import org.fujinowa.applications.model.Questions;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;

/** Answers of those who took part, for as long as the question said: one kind of data for each promise. */
final class AnswersOfTravellers implements Retained {

    private static final String KIND = "Application";

    private final KeptFor promise;
    private final String kind;
    private final int days;
    private final Applications applications;
    private final AnswerSheets sheets;
    private final Photos photos;
    private final Questions questions;
    private final DelegationRegister delegations;

    /**
     * @param promise what the applicant was told
     * @param kind how the rules call it
     * @param days the same in days
     */
    AnswersOfTravellers(
            KeptFor promise,
            String kind,
            int days,
            Applications applications,
            AnswerSheets sheets,
            Photos photos,
            Questions questions,
            DelegationRegister delegations) {
        this.promise = promise;
        this.kind = kind;
        this.days = days;
        this.applications = applications;
        this.sheets = sheets;
        this.photos = photos;
        this.questions = questions;
        this.delegations = delegations;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public int defaultDays() {
        return days;
    }

    @Override
    public RetentionSince since() {
        return RetentionSince.RETURN;
    }

    @Override
    public Set<String> tables() {
        return Set.of("application_answers", "application_photo", "exchange_application");
    }

    @Override
    public List<Subject> due(LocalDate began, int atMost) {
        return applications.taken(delegations.homeBy(began), promise, atMost).stream()
                .map(id -> new Subject(KIND, id))
                .toList();
    }

    @Override
    public void forget(Subject subject) {
        var id = ApplicationId.of(subject.id());
        var application = applications.lock(id);
        var programme = delegations.get(application.delegation()).value().programme();
        var keys = questions.of(programme).stream()
                .map(Question::details)
                .filter(question -> question.keptFor() == promise)
                .map(QuestionDetails::key)
                .collect(Collectors.toSet());
        sheets.of(id).forEach(sheet -> sheet.forget(keys));
        keys.forEach(key -> photos.of(id, key).ifPresent(photos::remove));
        application.forgot(promise);
        applications.changed(application);
    }
}
