package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.fujinowa.applications.GuardianDetails;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.service.Outbox;
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
import org.fujinowa.shared.Texts;

/** Makes the personal links of applicants and guardians, and writes to them where they have a mailbox. */
@ApplicationScoped
class ApplicationPost {

    /** Long enough for a year's exchange, from the first page to the return. */
    static final Duration LASTS = Duration.ofDays(365);

    private static final Caller WRITER = Caller.job("applications", Permission.SEND_MESSAGES);

    private PersonalLinks links;
    private LinkAddress address;
    private Outbox outbox;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected ApplicationPost() {}

    @Inject
    ApplicationPost(PersonalLinks links, LinkAddress address, Outbox outbox, CurrentCaller caller) {
        this.links = links;
        this.address = address;
        this.outbox = outbox;
        this.caller = caller;
    }

    /** A new link to that application for its applicant. */
    NewLink applicant(ExchangeApplication application) {
        var details = application.details();
        return links.issue(new LinkRequest(
                Role.APPLICANT,
                Subject.of("Application", application.id()),
                details.name(),
                details.language(),
                LASTS));
    }

    /** The same, written to the applicant, who has given a mailbox. */
    NewLink applicantByMail(ExchangeApplication application) {
        var link = applicant(application);
        var details = application.details();
        write(details.language(), details.name(), details.mail(), "applications.mail.begun", details.name(), link);
        return link;
    }

    /** A new link for a guardian, to all their children. */
    NewLink guardian(GuardianId id, GuardianDetails guardian) {
        return links.issue(new LinkRequest(
                Role.GUARDIAN, Subject.of("Guardian", id), guardian.name(), guardian.language(), LASTS));
    }

    /** Tells a guardian with a mailbox that a child's application waits; nothing happens where there is none. */
    void tell(GuardianId id, GuardianDetails guardian, String child) {
        if (!guardian.mail().isBlank()) {
            write(
                    guardian.language(),
                    guardian.name(),
                    guardian.mail(),
                    "applications.mail.guardian",
                    child,
                    guardian(id, guardian));
        }
    }

    private void write(Language language, String name, String mail, String key, String applicant, NewLink link) {
        var texts = Texts.in(language);
        var message = new MessageDetails(
                MessageKind.NOTICE,
                language,
                name,
                mail.strip(),
                texts.of(key + ".subject"),
                texts.of(key + ".body", name, applicant, address.of(link.code()), link.code()),
                null);
        caller.actingAs(WRITER, () -> outbox.put(message));
    }
}
