package org.fujinowa.people.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRequestDetails;
import org.fujinowa.people.PersonRequestId;
import org.fujinowa.people.PersonRequestKind;
import org.fujinowa.people.PersonRequestRow;
import org.fujinowa.people.RequestOutcome;
import org.fujinowa.people.RequestWay;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/**
 * A request to disclose, correct or delete what is kept about somebody. It stays when the person is gone: it is the proof
 * that what was asked for was done, and when.
 */
@Entity
@Table(name = "person_request")
public class PersonRequest extends StoredNoun<PersonRequestDetails> {

    /** Where requests stand that are answered, in a list by the day until which they wait: at the end. */
    private static final LocalDate ANSWERED = LocalDate.of(9999, 12, 31);

    private @Nullable String personId;

    @Enumerated(EnumType.STRING)
    private PersonRequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestWay way;

    private LocalDate receivedOn;
    private LocalDate dueOn;
    private @Nullable LocalDate answeredOn;

    @Enumerated(EnumType.STRING)
    private @Nullable RequestOutcome outcome;

    private LocalDate dueSort;
    private boolean answered;

    @Lob
    private String secrets;

    /** What nobody may read in the database. */
    private record Secrets(String askedBy, String wish, String note) {}

    /** For JPA. */
    protected PersonRequest() {}

    public PersonRequest(PersonRequestId id, PersonRequestDetails details) {
        super(id);
        change(details);
    }

    /**
     * Takes over everything that the details say.
     *
     * @throws RuleViolation if it is answered on no day or in no way, before it came, or refused without a reason
     */
    @Override
    public final void change(PersonRequestDetails said) {
        var details = said.due();
        refuseContradictions(details);
        var about = details.person();
        personId = about == null ? null : about.toString();
        kind = details.kind();
        way = details.way();
        receivedOn = details.receivedOn();
        dueOn = Objects.requireNonNull(details.dueOn());
        answeredOn = details.answeredOn();
        outcome = details.outcome();
        answered = !details.isOpen();
        dueSort = answered ? ANSWERED : dueOn;
        secrets = SealedJson.write(place(), new Secrets(details.askedBy(), details.wish(), details.note()));
    }

    private static void refuseContradictions(PersonRequestDetails details) {
        var answeredOn = details.answeredOn();
        if (answeredOn != null && details.outcome() == null) {
            throw new RuleViolation("people.request.outcome-missing");
        }
        if (answeredOn == null && details.outcome() != null) {
            throw new RuleViolation("people.request.answer-day-missing");
        }
        if (answeredOn != null && answeredOn.isBefore(details.receivedOn())) {
            throw new RuleViolation("people.request.answered-before-received");
        }
        if (details.dueOn() != null && details.dueOn().isBefore(details.receivedOn())) {
            throw new RuleViolation("people.request.due-before-received");
        }
        var needsReason = details.outcome() == RequestOutcome.PARTLY || details.outcome() == RequestOutcome.REFUSED;
        if (needsReason && details.note().isBlank()) {
            throw new RuleViolation("people.request.reason-missing");
        }
    }

    /** Lets it be found by the names of the person, which are no secret in the register. */
    public void goBy(@Nullable PersonDetails person) {
        if (person == null) {
            foundBy();
        } else {
            foundBy(
                    person.familyName() + person.givenName(),
                    person.reading(),
                    person.familyLatin() + person.givenLatin(),
                    person.latinName());
        }
    }

    /** Two records of people became one, or one became two again: it is about that person. */
    public void concern(PersonId person) {
        personId = person.toString();
    }

    public PersonRequestId id() {
        return PersonRequestId.of(key());
    }

    /** About whom it is, if they were in the register. */
    public @Nullable PersonId person() {
        return personId == null ? null : PersonId.of(personId);
    }

    @Override
    public PersonRequestDetails details() {
        var opened = SealedJson.read(Secrets.class, place(), secrets);
        return new PersonRequestDetails(
                person(),
                kind,
                opened.askedBy(),
                way,
                receivedOn,
                opened.wish(),
                dueOn,
                answeredOn,
                outcome,
                opened.note());
    }

    /** The request as a row, about somebody of that name; by who asks where nobody of the register is named. */
    public PersonRequestRow row(@Nullable String name) {
        return new PersonRequestRow(
                id(),
                version(),
                kind,
                name == null ? details().askedBy() : name,
                receivedOn,
                dueOn,
                answeredOn,
                outcome);
    }

    private String place() {
        return "person_request/" + key();
    }
}
