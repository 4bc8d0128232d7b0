package org.fujinowa.selection.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageState;
import org.fujinowa.selection.ReferenceDetails;
import org.fujinowa.selection.ReferenceId;
import org.fujinowa.selection.ReferenceReport;
import org.fujinowa.selection.ReferenceRow;
import org.fujinowa.selection.ReferenceState;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/** Somebody is asked about an applicant: by a link, or on the telephone. Nobody reads in the database what they said. */
@Entity
@Table(name = "selection_reference")
public class Reference extends StoredNoun<ReferenceDetails> {

    private String applicationId = "";

    @Enumerated(EnumType.STRING)
    private ReferenceState state = ReferenceState.ASKED;

    private Instant askedAt = Instant.EPOCH;
    private @Nullable Instant remindedAt;
    private @Nullable Instant settledAt;
    private @Nullable String messageId;

    @Lob
    private String sealed = "";

    /** What nobody may read in the database. */
    private record Secrets(ReferenceDetails details, ReferenceReport report) {}

    /** For JPA. */
    protected Reference() {}

    public Reference(ReferenceId id, ReferenceDetails details, Instant now) {
        super(id);
        askedAt = now;
        seal(new Secrets(details, ReferenceReport.empty()));
        change(details);
    }

    @Override
    public final void change(ReferenceDetails details) {
        applicationId = details.application().toString();
        seal(new Secrets(details, opened().report()));
        foundBy();
    }

    /** A message with the link is in the outbox. */
    public void sent(MessageId message) {
        messageId = message.toString();
        if (state == ReferenceState.ASKED) {
            state = ReferenceState.SENT;
        }
    }

    /** The referee was asked once more. */
    public void reminded(MessageId message, Instant now) {
        mustBeOpen();
        messageId = message.toString();
        remindedAt = now;
    }

    /** The referee has opened the questions. */
    public void opened(Instant now) {
        if (state == ReferenceState.ASKED || state == ReferenceState.SENT) {
            state = ReferenceState.OPENED;
        }
    }

    /**
     * The answers came.
     *
     * @throws RuleViolation {@code selection.reference-settled} if they are there already
     */
    public void answer(ReferenceReport report, Instant now) {
        settle(ReferenceState.ANSWERED, report, now);
    }

    /**
     * The referee would rather not.
     *
     * @throws RuleViolation {@code selection.reference-settled} if there are answers already
     */
    public void decline(String why, Instant now) {
        settle(ReferenceState.DECLINED, new ReferenceReport(List.of(), null, "", why), now);
    }

    private void settle(ReferenceState how, ReferenceReport report, Instant now) {
        mustBeOpen();
        state = how;
        settledAt = now;
        seal(new Secrets(details(), report));
    }

    private void mustBeOpen() {
        if (!state.isOpen()) {
            throw new RuleViolation("selection.reference-settled");
        }
    }

    private void seal(Secrets all) {
        sealed = SealedJson.write(place(), all);
    }

    private Secrets opened() {
        return SealedJson.read(Secrets.class, place(), sealed);
    }

    private String place() {
        return "selection_reference/" + key();
    }

    /** When it was asked for; the questionnaire is the one of that moment. */
    public Instant askedAt() {
        return askedAt;
    }

    public ReferenceId id() {
        return ReferenceId.of(key());
    }

    @Override
    public ReferenceDetails details() {
        return opened().details();
    }

    public ReferenceReport report() {
        return opened().report();
    }

    public ReferenceState state() {
        return state;
    }

    public ApplicationId application() {
        return ApplicationId.of(applicationId);
    }

    /** The last message to the referee. */
    public Optional<MessageId> message() {
        return Optional.ofNullable(messageId).map(MessageId::of);
    }

    /** As coordinators see it. */
    public ReferenceRow row(@Nullable MessageState delivery) {
        return new ReferenceRow(id(), version(), details(), state, askedAt, remindedAt, settledAt, delivery, report());
    }
}
