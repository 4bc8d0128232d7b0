package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.consents.ConsentEntry;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.SignedForm;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.consents.model.Consent;
import org.fujinowa.consents.model.ConsentFile;
import org.fujinowa.consents.model.ConsentForm;
import org.fujinowa.consents.model.ConsentForms;
import org.fujinowa.consents.model.Consents;

/** Puts together what was signed about subjects and what follows from it now. */
@ApplicationScoped
class ConsentFiles {

    private ConsentForms forms;
    private Consents consents;
    private KnownSubjects subjects;
    private Clock clock;

    /** For the CDI proxy. */
    protected ConsentFiles() {}

    @Inject
    ConsentFiles(ConsentForms forms, Consents consents, KnownSubjects subjects, Clock clock) {
        this.forms = forms;
        this.consents = consents;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** Everything about each, in their order; consents are read at once, however many subjects there are. */
    List<SubjectConsents> of(List<ConsentSubject> asked) {
        var versions = versions();
        var selves =
                asked.stream().collect(Collectors.toMap(ConsentSubject::subject, one -> subjects.allOf(one.subject())));
        var all = selves.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var signed = consents.of(all).stream().map(Consent::entry).toList();
        return asked.stream()
                .map(one -> shown(
                        one,
                        versions,
                        signed.stream()
                                .filter(entry -> selves.get(one.subject())
                                        .contains(entry.details().subject()))
                                .toList()))
                .toList();
    }

    SubjectConsents of(ConsentSubject subject) {
        return of(List.of(subject)).get(0);
    }

    boolean allows(ConsentSubject subject, String code, String tick) {
        var signed = consents.of(subjects.allOf(subject.subject())).stream()
                .map(Consent::entry)
                .toList();
        return new ConsentFile(subject, versions(), signed).allows(code, tick, clock.instant());
    }

    List<ConsentFormRow> versions() {
        return forms.all().stream().map(ConsentForm::row).toList();
    }

    private SubjectConsents shown(ConsentSubject subject, List<ConsentFormRow> versions, List<ConsentEntry> signed) {
        var file = new ConsentFile(subject, versions, signed);
        var today = LocalDate.now(clock);
        var now = clock.instant();
        var byId = versions.stream().collect(Collectors.toMap(ConsentFormRow::id, Function.identity()));
        var newestFirst = new ArrayList<>(signed.stream()
                .map(entry -> new SignedForm(byId.get(entry.details().form()), entry))
                .toList());
        Collections.reverse(newestFirst);
        return new SubjectConsents(subject, file.missing(today, now), file.free(today, now), newestFirst);
    }
}
