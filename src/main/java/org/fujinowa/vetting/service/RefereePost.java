package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.service.MessageRegister;
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
import org.fujinowa.shared.Texts;
import org.fujinowa.vetting.model.FamilyReference;
import org.jspecify.annotations.Nullable;

/** Writes to those who know a family, and makes the links by which they answer. */
@ApplicationScoped
class RefereePost {

    static final String KIND = "FamilyReference";

    /** Long enough to be asked again. */
    private static final Duration LASTS = Duration.ofDays(60);

    private static final Caller WRITER = Caller.job("vetting", Permission.SEND_MESSAGES);

    private PersonalLinks links;
    private LinkAddress address;
    private Outbox outbox;
    private MessageRegister messages;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected RefereePost() {}

    @Inject
    RefereePost(
            PersonalLinks links, LinkAddress address, Outbox outbox, MessageRegister messages, CurrentCaller caller) {
        this.links = links;
        this.address = address;
        this.outbox = outbox;
        this.messages = messages;
        this.caller = caller;
    }

    NewLink link(FamilyReference reference) {
        return links.issue(request(reference));
    }

    static LinkRequest request(FamilyReference reference) {
        var details = reference.details();
        return new LinkRequest(
                Role.REFEREE, Subject.of(KIND, reference.id()), details.name(), details.language(), LASTS);
    }

    /** Asks by mail; whoever is asked again gets a new link, and the old one goes on to hold. */
    MessageId write(FamilyReference reference) {
        var details = reference.details();
        var link = link(reference);
        var texts = Texts.in(details.language());
        var message = new MessageDetails(
                MessageKind.NOTICE,
                details.language(),
                details.name(),
                details.mail().strip(),
                texts.of("vetting.mail.reference.subject"),
                texts.of(
                        "vetting.mail.reference.body",
                        details.name(),
                        details.household(),
                        address.of(link.code()),
                        link.code()),
                null);
        return caller.actingAs(WRITER, () -> outbox.put(message));
    }

    /** How far the last message to that referee has come. */
    @Nullable
    MessageState delivery(FamilyReference reference) {
        return reference
                .message()
                .flatMap(id -> caller.actingAs(WRITER, () -> messages.state(id)))
                .orElse(null);
    }

    /** Nothing can be answered by any link any more. */
    void close(FamilyReference reference) {
        links.revokeAll(Subject.of(KIND, reference.id()));
    }
}
