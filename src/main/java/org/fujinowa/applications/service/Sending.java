package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.applications.AnswerKeys;
import org.fujinowa.applications.ApplicationSentToGuardian;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.ApplicationSubmitted;
import org.fujinowa.applications.GuardianDetails;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.applications.model.Guardian;
import org.fujinowa.applications.model.GuardianTie;
import org.fujinowa.applications.model.Guardians;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.Language;

/** Sends an application on: to the guardians that it names, or straight to the association. */
@ApplicationScoped
class Sending {

    private Applications applications;
    private Guardians guardians;
    private ApplicationPapers papers;
    private ApplicationPost post;
    private Event<ApplicationSentToGuardian> sentToGuardian;
    private Event<ApplicationSubmitted> submitted;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected Sending() {}

    @Inject
    Sending(
            Applications applications,
            Guardians guardians,
            ApplicationPapers papers,
            ApplicationPost post,
            Event<ApplicationSentToGuardian> sentToGuardian,
            Event<ApplicationSubmitted> submitted,
            AuditTrail audit,
            Clock clock) {
        this.applications = applications;
        this.guardians = guardians;
        this.papers = papers;
        this.post = post;
        this.sentToGuardian = sentToGuardian;
        this.submitted = submitted;
        this.audit = audit;
        this.clock = clock;
    }

    void send(ExchangeApplication application) {
        papers.reckon(application);
        var sheet = papers.sheet(application);
        application.send(sheet.needsGuardian(), clock.instant());
        applications.changed(application);
        audit.record(
                Deed.CHANGED, Subject.of("Application", application.id()), Changes.fact("state", application.state()));
        if (sheet.needsGuardian()) {
            sentToGuardian.fire(new ApplicationSentToGuardian(application.id(), tie(application, sheet)));
        } else {
            submitted.fire(new ApplicationSubmitted(application.id()));
        }
    }

    /** Whoever is no longer named does not answer for the child any more; everybody named is asked anew. */
    private List<GuardianId> tie(ExchangeApplication application, ApplicationSheet sheet) {
        var named = named(sheet).stream().map(this::known).toList();
        var ids = named.stream().map(Guardian::id).toList();
        var before = applications.guardiansOf(application.id());
        before.stream().filter(tie -> !ids.contains(tie.guardian())).forEach(applications::untie);
        before.forEach(GuardianTie::askAnew);
        for (var guardian : named) {
            if (before.stream().noneMatch(tie -> tie.guardian().equals(guardian.id()))) {
                applications.tie(new GuardianTie(application.id(), guardian.id()));
            }
            post.tell(guardian.id(), guardian.details(), application);
        }
        return ids;
    }

    /** The guardian whom another child has named already, or a new one. */
    private Guardian known(GuardianDetails details) {
        return guardians.named(Guardian.nameKey(details.name())).stream()
                .filter(guardian -> guardian.isAlso(details))
                .findFirst()
                .orElseGet(() -> {
                    var guardian = new Guardian(GuardianId.next(), details);
                    guardians.add(guardian);
                    audit.record(
                            Deed.CREATED, Subject.of("Guardian", guardian.id()), Changes.created(guardian.details()));
                    return guardian;
                });
    }

    private static List<GuardianDetails> named(ApplicationSheet sheet) {
        var said = sheet.answer(AnswerKeys.GUARDIAN_LANGUAGE).chosen();
        var language = said.isEmpty()
                ? sheet.details().language()
                : said.contains(Language.EN.name()) ? Language.EN : Language.JA;
        var all = new ArrayList<GuardianDetails>();
        all.add(new GuardianDetails(
                text(sheet, AnswerKeys.GUARDIAN_NAME),
                text(sheet, AnswerKeys.GUARDIAN_MAIL),
                text(sheet, AnswerKeys.GUARDIAN_PHONE),
                language));
        if (!text(sheet, AnswerKeys.SECOND_GUARDIAN_NAME).isEmpty()) {
            all.add(new GuardianDetails(
                    text(sheet, AnswerKeys.SECOND_GUARDIAN_NAME),
                    text(sheet, AnswerKeys.SECOND_GUARDIAN_MAIL),
                    text(sheet, AnswerKeys.SECOND_GUARDIAN_PHONE),
                    language));
        }
        return all;
    }

    private static String text(ApplicationSheet sheet, String key) {
        return sheet.answer(key).text().strip();
    }
}
