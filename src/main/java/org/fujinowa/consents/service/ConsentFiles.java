package org.fujinowa.consents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.consents.ConsentEntry;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.ConsentStanding;
import org.fujinowa.consents.ConsentSubject;
import org.fujinowa.consents.ConsentUse;
import org.fujinowa.consents.SignedForm;
import org.fujinowa.consents.StandingConsents;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.consents.model.Consent;
import org.fujinowa.consents.model.ConsentFile;
import org.fujinowa.consents.model.ConsentForm;
import org.fujinowa.consents.model.ConsentForms;
import org.fujinowa.consents.model.Consents;
import org.fujinowa.security.Subject;

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
        var selves = subjects.allOf(asked.stream().map(ConsentSubject::subject).toList());
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

    /** What stands of each subject that some context knows; consents are read at once. */
    StandingConsents standing(Collection<Subject> asked) {
        var versions = versions();
        var known = asked.stream()
                .distinct()
                .flatMap(subject -> subjects.find(subject).stream())
                .toList();
        var selves = subjects.allOf(known.stream().map(ConsentSubject::subject).toList());
        var signed = consents.of(selves.values().stream().flatMap(Set::stream).collect(Collectors.toSet())).stream()
                .map(Consent::entry)
                .toList();
        return new StandingConsents(known.stream()
                .collect(Collectors.toMap(
                        ConsentSubject::subject,
                        one -> uses(new ConsentFile(
                                one,
                                versions,
                                signed.stream()
                                        .filter(entry -> selves.get(one.subject())
                                                .contains(entry.details().subject()))
                                        .toList())))));
    }

    private Map<ConsentUse, ConsentStanding> uses(ConsentFile file) {
        var now = clock.instant();
        return Stream.of(ConsentUse.values())
                .collect(Collectors.toMap(Function.identity(), use -> file.standing(use.form(), use.tick(), now)));
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
