package org.fujinowa.applications.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.applications.ApplicationDetails;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.KeptFor;
import org.fujinowa.applications.SectionNote;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's application to take part in a delegation. It begins with a name and a code, grows section by section, goes through
 * the guardians to the association, and may come back to be mended. Whoever is accepted becomes a participant and is then asked
 * what is needed to travel.
 */
@Entity
@Table(name = "exchange_application")
public class ExchangeApplication extends StoredNoun<ApplicationDetails> {

    private static final String NOBODY = "—";
    private static final Set<ApplicationState> SENT =
            EnumSet.of(ApplicationState.AWAITING_GUARDIAN, ApplicationState.SUBMITTED, ApplicationState.RESERVE);
    private static final Set<ApplicationState> DECIDABLE =
            EnumSet.of(ApplicationState.SUBMITTED, ApplicationState.RESERVE);

    private String delegationId = "";
    private String applicantName = "";
    private String nameReading = "";
    private String sortKey = "";

    @Enumerated(EnumType.STRING)
    private Language language = Language.JA;

    @Enumerated(EnumType.STRING)
    private ApplicationState state = ApplicationState.DRAFT;

    @Lob
    private String secrets = "";

    private Instant begunAt = Instant.EPOCH;
    private @Nullable Instant sentAt;
    private @Nullable Instant readAt;
    private @Nullable LocalDate receivedOn;
    private String receivedBy = "";
    private @Nullable String participantId;
    private int missing;
    private boolean complete = true;
    private @Nullable LocalDate overOn;
    private String forgotten = "";

    /** What nobody may read in the database. */
    private record Secrets(String mail, List<SectionNote> notes, String reason) {}

    /** For JPA. */
    protected ExchangeApplication() {}

    public ExchangeApplication(ApplicationId id, ApplicationDetails details, Instant now) {
        super(id);
        begunAt = now;
        seal(new Secrets(details.mail(), List.of(), ""));
        change(details);
    }

    @Override
    public final void change(ApplicationDetails details) {
        delegationId = details.delegation().toString();
        applicantName = details.name();
        language = details.language();
        receivedOn = details.receivedOn();
        receivedBy = details.receivedBy();
        var known = opened();
        seal(new Secrets(details.mail(), known.notes(), known.reason()));
        goBy(nameReading);
    }

    /** How the name is read, by which lists are sorted; empty as long as nobody has said. */
    public final void goBy(String reading) {
        nameReading = reading;
        sortKey = Folding.fold(reading.isEmpty() ? applicantName : reading);
        foundBy(applicantName, applicantName.replaceAll("\\s", ""), reading, reading.replaceAll("\\s", ""));
    }

    /** How the name is read; empty as long as nobody has said. */
    public String reading() {
        return nameReading;
    }

    /**
     * The applicant is done.
     *
     * @param toGuardian whether a guardian has to agree before it reaches the association
     * @throws RuleViolation {@code applications.not-now} if it is not the applicant's turn; {@code applications.incomplete} if
     *     something is missing
     */
    public void send(boolean toGuardian, Instant now) {
        mustBe(EnumSet.of(ApplicationState.DRAFT, ApplicationState.SENT_BACK));
        if (missing > 0) {
            throw new RuleViolation("applications.incomplete", missing);
        }
        state = toGuardian ? ApplicationState.AWAITING_GUARDIAN : ApplicationState.SUBMITTED;
        sentAt = now;
        readAt = null;
        note(List.of());
    }

    /** Every guardian has agreed. */
    public void agreed() {
        mustBe(EnumSet.of(ApplicationState.AWAITING_GUARDIAN));
        state = ApplicationState.SUBMITTED;
    }

    /**
     * Somebody asks to mend something.
     *
     * @throws RuleViolation {@code applications.note-missing} if nobody says what
     */
    public void sendBack(List<SectionNote> notes) {
        mustBe(SENT);
        if (notes.isEmpty() || notes.stream().anyMatch(each -> each.note().isBlank())) {
            throw new RuleViolation("applications.note-missing");
        }
        state = ApplicationState.SENT_BACK;
        note(notes);
    }

    /** The applicant takes part. */
    public void accept(ParticipantId participant) {
        mustBe(DECIDABLE);
        state = ApplicationState.ACCEPTED;
        participantId = participant.toString();
    }

    /** The applicant waits for a place, or does not take part; always with a reason. */
    public void decide(ApplicationState decision, String reason) {
        mustBe(DECIDABLE);
        if (decision != ApplicationState.RESERVE && decision != ApplicationState.DECLINED) {
            throw new IllegalArgumentException(decision.name());
        }
        if (reason.isBlank()) {
            throw new RuleViolation("applications.reason-missing");
        }
        state = decision;
        var known = opened();
        seal(new Secrets(known.mail(), known.notes(), reason));
    }

    /** The applicant takes it back. */
    public void withdraw() {
        if (state.isOver() || state == ApplicationState.ACCEPTED) {
            throw new RuleViolation("applications.not-now");
        }
        state = ApplicationState.WITHDRAWN;
    }

    /** Whoever took part gives the place back. */
    public void leave() {
        mustBe(EnumSet.of(ApplicationState.ACCEPTED));
        state = ApplicationState.WITHDRAWN;
    }

    /**
     * Whoever gave the place back takes it after all.
     *
     * @throws RuleViolation {@code applications.not-now} if they had none, or what they answered is forgotten already
     */
    public void returns() {
        mustBe(EnumSet.of(ApplicationState.WITHDRAWN));
        if (participantId == null || !forgotten.isEmpty()) {
            throw new RuleViolation("applications.not-now");
        }
        state = ApplicationState.ACCEPTED;
        overOn = null;
    }

    /** Notes the day on which it became certain that the applicant does not take part. */
    public void overOn(LocalDate day) {
        overOn = day;
    }

    /** Answers that were kept for so long are gone; of an applicant who takes part, what is kept longer stays. */
    public void forgot(KeptFor stage) {
        forgotten = forgotten + stage.name() + " ";
    }

    /** Who did not take part is nobody any more: that somebody applied, and how it ended, stays. */
    public void forgetWho() {
        seal(new Secrets("", List.of(), ""));
        nameReading = "";
        change(new ApplicationDetails(delegation(), NOBODY, language, "", receivedOn, receivedBy));
        forgotten = KeptFor.DECISION.name();
    }

    /** How many required answers are missing, reckoned anew after each saving. */
    public void lacks(int answers) {
        missing = answers;
        complete = answers == 0;
    }

    private void mustBe(Set<ApplicationState> states) {
        if (!states.contains(state)) {
            throw new RuleViolation("applications.not-now");
        }
    }

    private void note(List<SectionNote> notes) {
        var known = opened();
        seal(new Secrets(known.mail(), notes, known.reason()));
    }

    private void seal(Secrets all) {
        secrets = SealedJson.write(place(), all);
    }

    private Secrets opened() {
        return SealedJson.read(Secrets.class, place(), secrets);
    }

    private String place() {
        return "exchange_application/" + key();
    }

    public ApplicationId id() {
        return ApplicationId.of(key());
    }

    public ApplicationState state() {
        return state;
    }

    /** What is to be mended. */
    public List<SectionNote> notes() {
        return opened().notes();
    }

    /** Why it was decided so; empty where nothing is decided. */
    public String reason() {
        return opened().reason();
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    public Instant begunAt() {
        return begunAt;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    public int missing() {
        return missing;
    }

    public @Nullable ParticipantId participant() {
        return participantId == null ? null : ParticipantId.of(participantId);
    }

    @Override
    public ApplicationDetails details() {
        return new ApplicationDetails(delegation(), applicantName, language, opened().mail(), receivedOn, receivedBy);
    }
}
