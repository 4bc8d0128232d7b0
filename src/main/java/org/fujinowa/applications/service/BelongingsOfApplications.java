package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.QuestionId;
import org.fujinowa.applications.WindowId;
import org.fujinowa.applications.model.ApplicationWindows;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.applications.model.Questions;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Applications and their windows belong to their delegation, questions to their programme. */
@ApplicationScoped
class BelongingsOfApplications implements Belongings {

    private Applications applications;
    private ApplicationWindows windows;
    private Questions questions;

    /** For the CDI proxy. */
    protected BelongingsOfApplications() {}

    @Inject
    BelongingsOfApplications(Applications applications, ApplicationWindows windows, Questions questions) {
        this.applications = applications;
        this.windows = windows;
        this.questions = questions;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(
                new Belonging(
                        ApplicationId.class,
                        "Application",
                        key -> applications
                                .find(ApplicationId.of(key))
                                .map(ExchangeApplication::delegation)
                                .map(Owner::delegation)),
                new Belonging(
                        WindowId.class,
                        "ApplicationWindow",
                        key -> windows.find(WindowId.of(key))
                                .map(window -> Owner.delegation(window.details().delegation()))),
                new Belonging(
                        QuestionId.class,
                        "Question",
                        key -> questions
                                .find(QuestionId.of(key))
                                .map(question ->
                                        Owner.programme(question.details().programme()))));
    }
}
