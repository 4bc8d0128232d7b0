package org.fujinowa.admissions.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.admissions.ChildWish;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.admissions.ParticipantRow;
import org.fujinowa.people.Answer;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Severity;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/**
 * A person's part in one delegation.
 *
 * <p>It begins when a partner's list or an application is entered, and its heart is what decides over safety: allergies
 * and diet. "None" is always said, never concluded from a blank; what was written and not understood stays an open question
 * until a person has looked at it. Only when all of that is answered and understood is the participant ready for matching.
 * Who no longer comes is withdrawn and stays on record; a part is removed only if it was entered by mistake and nobody was
 * ever placed for it. A person has at most one part in one delegation, and another one in the next year.
 *
 * <p>Who it is stands in the register of people. Of the names, only their folded forms are kept here, so that a delegation
 * can be sorted and searched by them; they follow when a name is corrected.
 */
@Entity
@Table(name = "participant")
public class Participant extends StoredNoun<ParticipantDetails> {

    private static final int KEY_WIDTH = 400;
    private static final String GAP = " ";

    private String delegationId;
    private String personId;
    private @Nullable String guardianId;
    private String school;

    @Enumerated(EnumType.STRING)
    private ParticipantRole role;

    private @Nullable LocalDate stayFrom;
    private @Nullable LocalDate stayUntil;

    @Enumerated(EnumType.STRING)
    private Answer allergyAnswer;

    @Enumerated(EnumType.STRING)
    private Answer dietAnswer;

    @Enumerated(EnumType.STRING)
    private Answer faithAnswer;

    private boolean acceptsSmokers;
    private boolean wishesOwnRoom;
    private boolean acceptsOneAdultHome;
    private boolean guardianAcceptsOneAdultHome;

    @Enumerated(EnumType.STRING)
    private ChildWish childWish;

    private boolean withdrawn;

    @Lob
    private String lists;

    private @Nullable LocalDate healthForgottenOn;

    private boolean ready;
    private boolean questionsOpen;
    private String sortKey;
    private String latinSort;
    private String nameWords = "";

    /** For JPA. */
    protected Participant() {}

    /** @throws org.fujinowa.shared.RuleViolation if the details contradict themselves */
    public Participant(ParticipantId id, ParticipantDetails details, PersonDetails person) {
        super(id);
        change(details);
        goBy(person);
    }

    /**
     * Says everything anew. Whoever changes the person lets the part {@link #goBy} the new names, too.
     *
     * @throws org.fujinowa.shared.RuleViolation if the details contradict themselves
     */
    @Override
    public final void change(ParticipantDetails details) {
        AdmissionRules.refuseContradictions(details);
        delegationId = details.delegation().toString();
        personId = details.person().toString();
        var answering = details.guardian();
        guardianId = answering == null ? null : answering.toString();
        school = details.school();
        role = details.role();
        stayFrom = details.stayFrom();
        stayUntil = details.stayUntil();
        allergyAnswer = details.allergyAnswer();
        dietAnswer = details.dietAnswer();
        faithAnswer = details.faithAnswer();
        acceptsSmokers = details.acceptsSmokers();
        wishesOwnRoom = details.wishesOwnRoom();
        acceptsOneAdultHome = details.acceptsOneAdultHome();
        guardianAcceptsOneAdultHome = details.guardianAcceptsOneAdultHome();
        childWish = details.childWish();
        withdrawn = details.withdrawn();
        lists = SealedJson.write(place(), ParticipantLists.of(details));
        ready = details.readyForMatching();
        questionsOpen = !details.openQuestions().isEmpty();
        index();
    }

    /** Lets the part be sorted and found by these names, besides the school. */
    public final void goBy(PersonDetails person) {
        var family = person.familyLatin() + person.givenLatin();
        var written = person.familyName() + person.givenName();
        sortKey = firstOf(person.reading(), family, written);
        latinSort = firstOf(family, person.reading(), written);
        nameWords = Stream.of(written, person.reading(), family, person.latinName(), person.calledName())
                .map(Folding::fold)
                .filter(name -> !name.isEmpty())
                .distinct()
                .collect(Collectors.joining(GAP));
        index();
    }

    /** Two records of people became one, or one became two again: the part is that person's. */
    public void belongTo(PersonId person) {
        personId = person.toString();
    }

    /** Two records of people became one, or one became two again: that person answers as guardian. */
    public void beAnsweredForBy(PersonId guardian) {
        guardianId = guardian.toString();
    }

    /** Forgets what was answered about allergies, food, faith and fears, what is open, and the wishes; the part stays. */
    public void forgetHealth(LocalDate day) {
        change(details().withoutHealth());
        healthForgottenOn = day;
    }

    private static String firstOf(String... names) {
        return Stream.of(names)
                .map(Folding::fold)
                .filter(name -> !name.isEmpty())
                .map(name -> name.length() <= KEY_WIDTH ? name : name.substring(0, KEY_WIDTH))
                .findFirst()
                .orElse("");
    }

    private void index() {
        foundBy(Stream.concat(Stream.of(nameWords.split(GAP)), Stream.of(school))
                .toArray(String[]::new));
    }

    private String place() {
        return "participant/" + key();
    }

    /** The day on which the answers about health were forgotten; empty if they were not. */
    public Optional<LocalDate> healthForgottenOn() {
        return Optional.ofNullable(healthForgottenOn);
    }

    public ParticipantId id() {
        return ParticipantId.of(key());
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    public PersonId person() {
        return PersonId.of(personId);
    }

    public ParticipantRole role() {
        return role;
    }

    @Override
    public ParticipantDetails details() {
        var stored = SealedJson.read(ParticipantLists.class, place(), lists);
        return new ParticipantDetails(
                delegation(),
                person(),
                guardianId == null ? null : PersonId.of(guardianId),
                school,
                role,
                stayFrom,
                stayUntil,
                allergyAnswer,
                stored.allergies(),
                dietAnswer,
                stored.diets(),
                faithAnswer,
                stored.faithNeeds(),
                stored.fearedAnimals(),
                acceptsSmokers,
                wishesOwnRoom,
                acceptsOneAdultHome,
                guardianAcceptsOneAdultHome,
                childWish,
                stored.homeWishes(),
                stored.languages(),
                stored.interests(),
                stored.openQuestions(),
                stored.wishes(),
                withdrawn);
    }

    public ParticipantEntry entry(PersonDetails person) {
        return new ParticipantEntry(id(), version(), details(), person);
    }

    public ParticipantRow row(PersonDetails person) {
        var stored = SealedJson.read(ParticipantLists.class, place(), lists);
        return new ParticipantRow(
                id(),
                version(),
                delegation(),
                person(),
                person.writtenName(),
                person.reading(),
                person.latinName(),
                person.birthDate(),
                school,
                role,
                stored.allergies().size(),
                stored.allergies().stream().anyMatch(allergy -> allergy.severity() == Severity.SEVERE),
                stored.openQuestions().size(),
                ready,
                withdrawn);
    }
}
