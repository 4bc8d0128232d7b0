package org.fujinowa.notification.model;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fujinowa.notification.Enclosure;
import org.fujinowa.notification.MessageAnswer;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageExtras;
import org.fujinowa.notification.MessageFileId;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.MessageRow;
import org.fujinowa.notification.MessageState;
import org.fujinowa.notification.MessageStep;
import org.fujinowa.notification.StepKind;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/**
 * A message in the outbox. A node claims it, writes down that it hands it over, hands it over, and writes down the answer; the
 * version lets only one node do so. If the node dies before the second of these, the message has not left the house and is
 * tried again; if it dies after it, nobody knows, and the message waits for a person: a family would rather be asked than
 * written to twice.
 */
@Entity
@Table(name = "message")
public class Message extends StoredNoun<MessageDetails> {

    /** Longer than all of a conversation's time limits together; whoever is silent for so long is dead. */
    public static final Duration CLAIM_HOLDS = Duration.ofMinutes(15);

    /** The pauses before each further try, three days in all. */
    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(3),
            Duration.ofHours(6),
            Duration.ofHours(12),
            Duration.ofHours(24),
            Duration.ofHours(24));

    private static final int LONGEST_ANSWER = 500;

    @Enumerated(EnumType.STRING)
    private MessageKind kind = MessageKind.NOTICE;

    @Enumerated(EnumType.STRING)
    private Language language = Language.JA;

    private String recipient = "";
    private String subject = "";

    @Lob
    private String secrets = "";

    private @Nullable Instant notBefore;

    @Enumerated(EnumType.STRING)
    private MessageState state = MessageState.WAITING;

    private String writtenBy = "";
    private Instant writtenAt = Instant.EPOCH;
    private Instant dueAt = Instant.EPOCH;
    private String internetId = "";
    private int tries;
    private @Nullable Instant claimedAt;
    private @Nullable Instant handedAt;
    private @Nullable Instant sentAt;

    @Lob
    private String steps = "";

    private @Nullable Instant forgottenAt;
    private @Nullable Instant notAfter;

    @Embedded
    private AnswerAsked answer = new AnswerAsked();

    /** For JPA. */
    protected Message() {}

    public Message(MessageId id, MessageDetails details, String by, Instant now) {
        super(id);
        kind = details.kind();
        language = details.language();
        recipient = details.recipient();
        subject = details.subject();
        var extras = details.extras();
        secrets = SealedJson.write(
                place(), new Secrets(details.address(), details.body(), extras.hidden(), extras.files()));
        notAfter = extras.notAfter();
        answer = new AnswerAsked(extras);
        notBefore = details.notBefore();
        writtenBy = by;
        writtenAt = now;
        dueAt = notBefore == null ? now : notBefore;
        steps = SealedJson.write(place(), new Steps(List.of()));
        foundBy(recipient, extras.masked(subject));
        subject = extras.masked(subject);
    }

    /** What nobody reads in the database: where a message goes and what it says. */
    private record Secrets(String address, String body, List<String> hidden, List<MessageFileId> files) {}

    /** A mail server's words may repeat the address, so they are sealed too. */
    private record Steps(List<MessageStep> steps) {}

    /** What one claim is about: enough to send the message and to write down what became of it. */
    public record Claim(
            MessageId id, Instant claimedAt, String internetId, MessageDetails details, List<Enclosure> files) {

        /** The same with its files. */
        public Claim with(List<Enclosure> opened) {
            return new Claim(id, claimedAt, internetId, details, opened);
        }
    }

    /** A message's words stand from the moment at which it is put into the outbox. */
    @Override
    public void change(MessageDetails details) {
        throw new IllegalStateException("Message %s is not written anew.".formatted(key()));
    }

    /**
     * A node takes it to send it; empty if it is not its turn.
     *
     * @param domain what its Message-ID ends with; only the first try gives it one, so that all copies have the same
     */
    public Optional<Claim> claim(Instant now, String domain) {
        if (state != MessageState.WAITING || dueAt.isAfter(now)) {
            return Optional.empty();
        }
        if (notAfter != null && notAfter.isBefore(now)) {
            state = MessageState.FAILED;
            note(now, StepKind.EXPIRED, "");
            eraseHidden();
            return Optional.empty();
        }
        // As it will be read back, so that the claim is known again.
        var since = now.truncatedTo(ChronoUnit.MICROS);
        state = MessageState.SENDING;
        claimedAt = since;
        handedAt = null;
        tries++;
        if (internetId.isEmpty()) {
            internetId = "<%s@%s>".formatted(key(), domain);
        }
        return Optional.of(new Claim(id(), since, internetId, details(), List.of()));
    }

    /** The next thing the node does is to hand it over; false if the claim does not hold any more. */
    public boolean handOver(Claim claim, Instant now) {
        if (state != MessageState.SENDING || !holds(claim)) {
            return false;
        }
        handedAt = now;
        return true;
    }

    /** The mail server took it. That is worth knowing even if the node was already taken for dead. */
    public void taken(Claim claim, Instant now, String words) {
        if (holds(claim)) {
            state = MessageState.SENT;
            sentAt = now;
            note(now, StepKind.TAKEN, words);
            eraseHidden();
        }
    }

    /** A file that belongs to it is gone; without it the message is not sent. */
    public void fileGone(Claim claim, Instant now) {
        if (holds(claim)) {
            state = MessageState.FAILED;
            note(now, StepKind.FILE_GONE, "");
        }
    }

    /** Another mail server says that it did not reach its receiver. The same word twice counts once. */
    public void bounced(Instant now, String words) {
        if (state == MessageState.SENT || state == MessageState.UNCERTAIN) {
            state = MessageState.BOUNCED;
            note(now, StepKind.BOUNCED, words);
        }
    }

    /** Another mail server goes on trying. */
    public void delayed(Instant now, String words) {
        if (state == MessageState.SENT
                && openedSteps().stream().noneMatch(step -> step.words().equals(words))) {
            note(now, StepKind.DELAYED, words);
        }
    }

    /** The receiver says that they have read it. */
    public void seen(Instant now) {
        if (answer.seen(now)) {
            note(now, StepKind.SEEN, "");
        }
    }

    /**
     * The receiver answers; a later answer counts instead of the one before.
     *
     * @throws RuleViolation {@code notification.answer-missing}, {@code notification.answer-too-long}
     */
    public void answered(MessageAnswer given, Instant now) {
        answer.given(place(), given, now);
        note(now, StepKind.ANSWERED, "");
    }

    /** A person has read the answer. */
    public void answerRead(String by, Instant now) {
        if (answer.read(now)) {
            note(now, StepKind.ANSWER_READ, by);
        }
    }

    /** Whether it can still be answered: for that long after it was written. */
    public boolean answerable(Instant now, Duration holds) {
        return forgottenAt == null && writtenAt.plus(holds).isAfter(now) && state != MessageState.CANCELLED;
    }

    /**
     * A person has it sent at another time.
     *
     * @throws RuleViolation {@code notification.not-now} if it does not wait for a time that somebody chose
     */
    public void moveTo(Instant time, String by, Instant now) {
        if (!row().canBeMoved()) {
            throw new RuleViolation("notification.not-now");
        }
        notBefore = time;
        dueAt = time;
        note(now, StepKind.MOVED, by);
    }

    /** The mail server will never take it. */
    public void refused(Claim claim, Instant now, String words) {
        if (holds(claim)) {
            state = MessageState.FAILED;
            note(now, StepKind.REFUSED, words);
            eraseCode();
        }
    }

    /** It certainly was not taken this time, and is tried again after a pause, until there have been enough of them. */
    public void postponed(Claim claim, Instant now, String words) {
        if (!holds(claim)) {
            return;
        }
        note(now, StepKind.POSTPONED, words);
        if (tries > PAUSES.size()) {
            state = MessageState.FAILED;
            note(now, StepKind.GIVEN_UP, "");
        } else {
            state = MessageState.WAITING;
            dueAt = now.plus(PAUSES.get(tries - 1));
        }
    }

    /** The line broke while the mail server had it in its hands. */
    public void unknown(Claim claim, Instant now, String words) {
        if (holds(claim)) {
            state = MessageState.UNCERTAIN;
            note(now, StepKind.UNKNOWN, words);
            eraseCode();
        }
    }

    /** Its node has been silent for too long: sends it again if it cannot have left the house. */
    public void abandoned(Instant now) {
        if (state != MessageState.SENDING
                || claimedAt == null
                || claimedAt.plus(CLAIM_HOLDS).isAfter(now)) {
            return;
        }
        if (handedAt == null) {
            state = MessageState.WAITING;
            dueAt = now;
            note(now, StepKind.INTERRUPTED, "");
        } else {
            state = MessageState.UNCERTAIN;
            note(now, StepKind.UNKNOWN, "");
            eraseCode();
        }
    }

    /** A person has it sent again. @throws RuleViolation {@code notification.not-now} */
    public void sendAgain(String by, Instant now) {
        mustBe(MessageState.FAILED, MessageState.UNCERTAIN, MessageState.BOUNCED);
        if (notAfter != null) {
            throw new RuleViolation("notification.code-gone");
        }
        state = MessageState.WAITING;
        dueAt = now;
        tries = 0;
        claimedAt = null;
        note(now, StepKind.SENT_AGAIN, by);
    }

    /** A person withdraws it. @throws RuleViolation {@code notification.not-now} */
    public void cancel(String by, Instant now) {
        mustBe(MessageState.WAITING, MessageState.FAILED, MessageState.UNCERTAIN);
        state = MessageState.CANCELLED;
        claimedAt = null;
        note(now, StepKind.WITHDRAWN, by);
        eraseHidden();
    }

    /** A person knows that it arrived. @throws RuleViolation {@code notification.not-now} */
    public void arrived(String by, Instant now) {
        mustBe(MessageState.UNCERTAIN);
        state = MessageState.SENT;
        sentAt = now;
        claimedAt = null;
        note(now, StepKind.ARRIVED, by);
        eraseHidden();
    }

    /**
     * Forgets to whom it went and what it said; that something was sent, and when, stays.
     *
     * @throws IllegalStateException if it may still be sent
     */
    public void forget(Instant now) {
        if (state == MessageState.WAITING || state == MessageState.SENDING) {
            throw new IllegalStateException("Message %s is %s.".formatted(key(), state));
        }
        recipient = "";
        secrets = SealedJson.write(place(), new Secrets(MessageDetails.FORGOTTEN, "－", List.of(), List.of()));
        answer.forget();
        steps = SealedJson.write(place(), new Steps(List.of()));
        foundBy(subject);
        forgottenAt = now;
    }

    public MessageId id() {
        return MessageId.of(key());
    }

    public MessageState state() {
        return state;
    }

    public Instant dueAt() {
        return dueAt;
    }

    @Override
    public MessageDetails details() {
        var opened = SealedJson.read(Secrets.class, place(), secrets);
        return new MessageDetails(
                kind,
                language,
                recipient,
                opened.address(),
                subject,
                opened.body(),
                notBefore,
                new MessageExtras(opened.files(), answer.asking(), "", opened.hidden(), notAfter));
    }

    /** What only the receiver may read goes once they have it, and what is of no use any more goes at once. */
    private void eraseHidden() {
        var opened = SealedJson.read(Secrets.class, place(), secrets);
        if (!opened.hidden().isEmpty()) {
            var masked = MessageExtras.hiding(opened.hidden()).masked(opened.body());
            secrets = SealedJson.write(place(), new Secrets(opened.address(), masked, List.of(), opened.files()));
        }
    }

    public MessageRow row() {
        return new MessageRow(
                id(),
                version(),
                details().masked(),
                state,
                writtenBy,
                writtenAt,
                state == MessageState.WAITING ? dueAt : null,
                sentAt,
                openedSteps(),
                answer.state(),
                answer.opened(place()),
                answer.answeredAt(),
                answer.isRead());
    }

    private List<MessageStep> openedSteps() {
        return SealedJson.read(Steps.class, place(), steps).steps();
    }

    /** A one-time code is never sent again, so nothing of it is kept. */
    private void eraseCode() {
        if (notAfter != null) {
            eraseHidden();
        }
    }

    private boolean holds(Claim claim) {
        return claim.claimedAt().equals(claimedAt)
                && (state == MessageState.SENDING || state == MessageState.UNCERTAIN);
    }

    private String place() {
        return "message/" + key();
    }

    private void mustBe(MessageState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new RuleViolation("notification.not-now");
        }
    }

    private void note(Instant now, StepKind what, String words) {
        var all = new ArrayList<>(openedSteps());
        all.add(new MessageStep(
                now, what, words.length() <= LONGEST_ANSWER ? words : words.substring(0, LONGEST_ANSWER) + "…"));
        steps = SealedJson.write(place(), new Steps(all));
    }
}
