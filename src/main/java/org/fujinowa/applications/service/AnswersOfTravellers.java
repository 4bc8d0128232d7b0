package org.fujinowa.applications.service;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.KeptFor;
import org.fujinowa.applications.model.AnswerSheets;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.Photos;
import org.fujinowa.applications.model.Question;
import org.fujinowa.applications.model.Questions;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.retention.Retained;
import org.fujinowa.security.Subject;

/** Answers of those who took part, for as long as the question said: one kind for each promise. */
abstract class AnswersOfTravellers implements Retained {

    private static final String KIND = "Application";

    private Applications applications;
    private AnswerSheets sheets;
    private Photos photos;
    private Questions questions;
    private DelegationRegister delegations;

    /** For the CDI proxy. */
    AnswersOfTravellers() {}

    AnswersOfTravellers(
            Applications applications,
            AnswerSheets sheets,
            Photos photos,
            Questions questions,
            DelegationRegister delegations) {
        this.applications = applications;
        this.sheets = sheets;
        this.photos = photos;
        this.questions = questions;
        this.delegations = delegations;
    }

    /** What the applicant was told. */
    abstract KeptFor promise();

    List<Subject> dueAfter(LocalDate began, int atMost) {
        return applications.taken(delegations.homeBy(began), promise(), atMost).stream()
                .map(id -> new Subject(KIND, id))
                .toList();
    }

    void forgetAnswersOf(Subject subject) {
        var id = ApplicationId.of(subject.id());
        var application = applications.lock(id);
        var programme = delegations.get(application.delegation()).value().programme();
        var keys = questions.of(programme).stream()
                .map(Question::details)
                .filter(question -> question.keptFor() == promise())
                .map(question -> question.key())
                .collect(Collectors.toSet());
        sheets.of(id).forEach(sheet -> sheet.forget(keys));
        keys.forEach(key -> photos.of(id, key).ifPresent(photos::remove));
        application.forgot(promise());
        applications.changed(application);
    }
}
