package org.fujinowa.vetting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageState;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.fujinowa.vetting.FamilyReferenceDetails;
import org.fujinowa.vetting.FamilyReferenceId;
import org.fujinowa.vetting.FamilyReferenceRow;
import org.fujinowa.vetting.FamilyReferenceState;
import org.fujinowa.vetting.RefereeReport;
import org.jspecify.annotations.Nullable;

/** Somebody is asked about a family: by a link, or on the telephone. Nobody reads in the database what they said. */
@Entity
@Table(name = "vetting_reference")
public class FamilyReference extends StoredNoun<FamilyReferenceDetails> {

    private String familyId = "";

    @Enumerated(EnumType.STRING)
    private FamilyReferenceState state = FamilyReferenceState.ASKED;

    private Instant askedAt = Instant.EPOCH;
    private @Nullable LocalDate answeredOn;
    private @Nullable String messageId;

    @Lob
    private String sealed = "";

    /** What nobody may read in the database. */
    private record Secrets(FamilyReferenceDetails details, boolean favourable, RefereeReport report) {}

    /** For JPA. */
    protected FamilyReference() {}

    public FamilyReference(FamilyReferenceId id, FamilyReferenceDetails details, Instant now) {
        super(id);
        familyId = details.family().toString();
        askedAt = now;
        seal(new Secrets(details, false, RefereeReport.empty()));
        foundBy();
    }

    /** @throws IllegalStateException always: whoever else is asked is another reference */
    @Override
    public void change(FamilyReferenceDetails details) {
        throw new IllegalStateException("A reference is never edited.");
    }

    /** A message with the link is in the outbox. */
    public void sent(MessageId message) {
        mustBeOpen();
        messageId = message.toString();
        if (state == FamilyReferenceState.ASKED) {
            state = FamilyReferenceState.SENT;
        }
    }

    /** The referee has opened the questions. */
    public void opened() {
        if (state == FamilyReferenceState.ASKED || state == FamilyReferenceState.SENT) {
            state = FamilyReferenceState.OPENED;
        }
    }

    /**
     * The answers came.
     *
     * @param favourable whether the referee would let a child stay there
     * @throws RuleViolation {@code vetting.reference.settled} if they are there already
     */
    public void answer(RefereeReport report, boolean favourable, LocalDate on) {
        mustBeOpen();
        state = FamilyReferenceState.ANSWERED;
        answeredOn = on;
        seal(new Secrets(details(), favourable, report));
    }

    /** The referee would rather not. */
    public void decline(String why, LocalDate on) {
        mustBeOpen();
        state = FamilyReferenceState.DECLINED;
        answeredOn = on;
        seal(new Secrets(details(), false, new RefereeReport(List.of(), null, "", why)));
    }

    private void mustBeOpen() {
        if (!state.isOpen()) {
            throw new RuleViolation("vetting.reference.settled");
        }
    }

    private void seal(Secrets all) {
        sealed = SealedJson.write(place(), all);
    }

    private Secrets secrets() {
        return SealedJson.read(Secrets.class, place(), sealed);
    }

    private String place() {
        return "vetting_reference/" + key();
    }

    public FamilyReferenceId id() {
        return FamilyReferenceId.of(key());
    }

    public HostFamilyId family() {
        return HostFamilyId.of(familyId);
    }

    public FamilyReferenceState state() {
        return state;
    }

    @Override
    public FamilyReferenceDetails details() {
        return secrets().details();
    }

    /** What counts of it; nothing as long as there is no answer. */
    public Optional<HomeFacts.Word> word() {
        return state == FamilyReferenceState.ANSWERED && answeredOn != null
                ? Optional.of(new HomeFacts.Word(answeredOn, secrets().favourable()))
                : Optional.empty();
    }

    /** The last message to the referee. */
    public Optional<MessageId> message() {
        return Optional.ofNullable(messageId).map(MessageId::of);
    }

    public FamilyReferenceRow row(@Nullable MessageState delivery) {
        var known = secrets();
        return new FamilyReferenceRow(
                id(),
                version(),
                known.details(),
                state,
                askedAt,
                answeredOn,
                known.favourable(),
                delivery,
                known.report());
    }
}
