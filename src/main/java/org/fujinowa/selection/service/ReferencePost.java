package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.service.MessageRegister;
import org.fujinowa.notification.service.Outbox;
import org.fujinowa.notification.service.StandingTexts;
import org.fujinowa.security.Caller;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.selection.model.Reference;
import org.jspecify.annotations.Nullable;

/** Writes to referees, and makes the links by which they answer. */
@ApplicationScoped
class ReferencePost {

    private PersonalLinks links;
    private LinkAddress address;
    private Outbox outbox;
    private StandingTexts texts;
    private MessageRegister messages;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected ReferencePost() {}

    @Inject
    ReferencePost(
            PersonalLinks links,
            LinkAddress address,
            Outbox outbox,
            StandingTexts texts,
            MessageRegister messages,
            CurrentCaller caller) {
        this.links = links;
        this.address = address;
        this.outbox = outbox;
        this.texts = texts;
        this.messages = messages;
        this.caller = caller;
    }

    /** Long enough to be reminded twice. */
    static final Duration LASTS = Duration.ofDays(60);

    static final String KIND = "Reference";

    private static final Caller WRITER = Caller.job("selection", Permission.SEND_MESSAGES);

    /** A new link for that referee. */
    NewLink link(Reference reference) {
        return links.issue(request(reference));
    }

    static LinkRequest request(Reference reference) {
        var details = reference.details();
        return new LinkRequest(
                Role.REFEREE, Subject.of(KIND, reference.id()), details.name(), details.language(), LASTS);
    }

    /** Asks by mail, or reminds; whoever is reminded gets a new link and the old one goes on to hold. */
    MessageId write(Reference reference, boolean again) {
        var details = reference.details();
        var link = link(reference);
        var message = texts.message(
                again ? MessageKind.REFERENCE_REMINDER : MessageKind.REFERENCE_WANTED,
                details.language(),
                null,
                new Recipient(details.name(), details.mail()),
                Map.of(
                        MergeField.PERSON,
                        details.applicant(),
                        MergeField.LINK,
                        address.of(link.code()),
                        MergeField.CODE,
                        link.code()));
        return caller.actingAs(WRITER, () -> outbox.put(message));
    }

    /** How far the last message to that referee has come. */
    @Nullable
    MessageState delivery(Reference reference) {
        return reference
                .message()
                .flatMap(id -> caller.actingAs(WRITER, () -> messages.state(id)))
                .orElse(null);
    }

    /** Nothing can be answered by any link any more. */
    void close(Reference reference) {
        links.revokeAll(Subject.of(KIND, reference.id()));
    }
}
