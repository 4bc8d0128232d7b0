package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.Missing;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.ReminderNeed;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** Whom one writes to about an application: the guardians, and the applicant where they have a mailbox of their own. */
@ApplicationScoped
class ApplicationsToRemind {

    private Applications applications;
    private ApplicationPapers papers;

    /** For the CDI proxy. */
    protected ApplicationsToRemind() {}

    @Inject
    ApplicationsToRemind(Applications applications, ApplicationPapers papers) {
        this.applications = applications;
        this.papers = papers;
    }

    /** The applications of a delegation, with all they say. */
    List<ApplicationSheet> of(DelegationId delegation) {
        return applications.of(delegation).stream().map(papers::sheet).toList();
    }

    /** A need for everybody who is written to about that application; somebody without an address too, so that they are telephoned. */
    List<ReminderNeed> needs(String word, ApplicationSheet sheet, LocalDate day, boolean guardians) {
        var needs = new ArrayList<ReminderNeed>();
        if (guardians) {
            sheet.guardians()
                    .forEach(row -> needs.add(need(
                            word + "/" + sheet.id() + "/" + row.id(),
                            sheet,
                            new Recipient(
                                    row.details().name(), row.details().mail().strip()),
                            row.details().language(),
                            day)));
        }
        if (needs.isEmpty() || !sheet.details().mail().isBlank()) {
            needs.add(need(
                    word + "/" + sheet.id(),
                    sheet,
                    new Recipient(sheet.details().name(), sheet.details().mail().strip()),
                    sheet.details().language(),
                    day));
        }
        return needs;
    }

    private static ReminderNeed need(
            String key, ApplicationSheet sheet, Recipient to, Language language, LocalDate day) {
        var delegation = sheet.delegation();
        return new ReminderNeed(
                key,
                to,
                language,
                TemplateProgramme.of(delegation.programme().toString()),
                sheet.details().name(),
                new Choice(sheet.details().delegation().toString(), delegation.nameJa(), delegation.nameEn()),
                day,
                missing(sheet, Texts.in(language)));
    }

    /** Which subjects, never what was answered. */
    private static String missing(ApplicationSheet sheet, Texts texts) {
        var sections = sheet.missing().stream()
                .map(Missing::section)
                .distinct()
                .map(section -> texts.of(Kebab.key(section)))
                .collect(Collectors.joining(texts.of("notification.and")));
        return sections.isEmpty() ? texts.of("applications.remind.not-sent") : sections;
    }
}
