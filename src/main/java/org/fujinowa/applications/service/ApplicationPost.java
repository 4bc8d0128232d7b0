package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.fujinowa.applications.GuardianDetails;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.service.Outbox;
import org.fujinowa.notification.service.StandingTexts;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Reading;

/** Makes the personal links of applicants and guardians, and writes to them where they have a mailbox. */
@ApplicationScoped
class ApplicationPost {

    /** Long enough for a year's exchange, from the first page to the return. */
    static final Duration LASTS = Duration.ofDays(365);

    private static final Caller WRITER =
            Caller.job("applications", Permission.SEND_MESSAGES, Permission.VIEW_PROGRAMMES);

    private PersonalLinks links;
    private LinkAddress address;
    private Outbox outbox;
    private StandingTexts texts;
    private DelegationRegister delegations;
    private ProgrammeRegister programmes;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected ApplicationPost() {}

    @Inject
    ApplicationPost(
            PersonalLinks links,
            LinkAddress address,
            Outbox outbox,
            StandingTexts texts,
            DelegationRegister delegations,
            ProgrammeRegister programmes,
            CurrentCaller caller) {
        this.links = links;
        this.address = address;
        this.outbox = outbox;
        this.texts = texts;
        this.delegations = delegations;
        this.programmes = programmes;
        this.caller = caller;
    }

    /** A new link to that application for its applicant. */
    NewLink applicant(ExchangeApplication application) {
        var details = application.details();
        return links.issue(new LinkRequest(
                Role.APPLICANT,
                Subject.of("Application", application.id()),
                details.name(),
                reading(application, details.language()),
                LASTS));
    }

    /** The same, written to the applicant, who has given a mailbox. */
    NewLink applicantByMail(ExchangeApplication application) {
        var link = applicant(application);
        var details = application.details();
        write(
                application,
                MessageKind.APPLICATION_BEGUN,
                details.language(),
                new Recipient(details.name(), details.mail()),
                link);
        return link;
    }

    /** A new link for a guardian, to all their children. */
    NewLink guardian(GuardianId id, GuardianDetails guardian) {
        return links.issue(new LinkRequest(
                Role.GUARDIAN, Subject.of("Guardian", id), guardian.name(), guardian.language(), LASTS));
    }

    /** Tells a guardian with a mailbox that a child's application waits; nothing happens where there is none. */
    void tell(GuardianId id, GuardianDetails guardian, ExchangeApplication child) {
        if (!guardian.mail().isBlank()) {
            write(
                    child,
                    MessageKind.GUARDIAN_ASKED,
                    guardian.language(),
                    new Recipient(guardian.name(), guardian.mail()),
                    guardian(id, guardian));
        }
    }

    private void write(ExchangeApplication about, MessageKind kind, Language language, Recipient to, NewLink link) {
        var message = texts.message(
                kind,
                language,
                programme(about),
                to,
                Map.of(
                        MergeField.PERSON,
                        about.details().name(),
                        MergeField.LINK,
                        address.of(link.code()),
                        MergeField.CODE,
                        link.code()));
        caller.actingAs(WRITER, () -> outbox.put(message));
    }

    /** What somebody reads of whom the language is known: where visitors of the programme read a third one, they do as well. */
    Reading reading(ExchangeApplication about, Language language) {
        return caller.actingAs(WRITER, () -> {
            var delegation = delegations.get(about.delegation()).value();
            var visitors = programmes.get(delegation.programme()).value().visitorsRead();
            var visits = delegation.direction() == Direction.INBOUND && visitors.language() == language;
            return visits ? visitors : Reading.of(language);
        });
    }

    private TemplateProgramme programme(ExchangeApplication about) {
        return TemplateProgramme.of(caller.actingAs(
                WRITER,
                () -> delegations.get(about.delegation()).value().programme().toString()));
    }
}
