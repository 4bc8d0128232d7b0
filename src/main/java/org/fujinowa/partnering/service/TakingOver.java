package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.StudentField;
import org.fujinowa.partnering.TakeOverId;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.partnering.model.StudentMerge;
import org.fujinowa.partnering.model.StudentSheet;
import org.fujinowa.partnering.model.StudentSheets;
import org.fujinowa.partnering.model.TakeOver;
import org.fujinowa.partnering.model.TakeOvers;
import org.fujinowa.partnering.model.TakenState;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * Takes over what a coordinator chose of a student's sheet, through the registers and with their rules; and undoes it as long as nobody
 * has changed the student since.
 */
@ApplicationScoped
@Transactional
public class TakingOver {

    private StudentSheets sheets;
    private PartnerWindows windows;
    private TakeOvers takeOvers;
    private StudentMatching matching;
    private ParticipantRegister participants;
    private PeopleRegister people;
    private CurrentCaller caller;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected TakingOver() {}

    @Inject
    TakingOver(
            StudentSheets sheets,
            PartnerWindows windows,
            TakeOvers takeOvers,
            StudentMatching matching,
            ParticipantRegister participants,
            PeopleRegister people,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.sheets = sheets;
        this.windows = windows;
        this.takeOvers = takeOvers;
        this.matching = matching;
        this.participants = participants;
        this.people = people;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes the chosen fields over; what was not chosen stays as the registers say, and the sheet counts as seen.
     *
     * @param version the version of the sheet that was seen
     * @param who the key of the {@link org.fujinowa.partnering.Candidate}
     * @param fields what to take; nothing only marks the sheet as seen
     * @throws ConcurrentChange if the partner has changed the sheet since
     * @throws RuleViolation of the registers, if they refuse it
     */
    @Requires(Permission.MANAGE_WINDOWS)
    public void take(SheetId id, long version, String who, Set<StudentField> fields) {
        take(id, version, who, fields, clock.instant());
    }

    /** The same at that moment, which all have in common that are taken over at once. */
    @Requires(Permission.MANAGE_WINDOWS)
    public void take(SheetId id, long version, String who, Set<StudentField> fields, Instant at) {
        var sheet = sheets.get(id);
        ConcurrentChange.refuseUnlessSame(version, sheet.version());
        if (!fields.isEmpty()) {
            var state = merge(sheet, who, new StudentMerge(sheet.details(), fields));
            takeOvers.add(
                    new TakeOver(TakeOverId.next(), id, state, caller.get().signInName(), at));
        }
        sheet.takeOver(at);
        sheets.changed(sheet);
        audit.record(Deed.CONFIRMED, Subject.of("StudentSheet", id), Changes.fact("takenOver", fields));
    }

    private TakenState merge(StudentSheet sheet, String who, StudentMerge merge) {
        var delegation = windows.get(sheet.window()).delegation();
        var named = matching.named(who, delegation);
        var known = named.known();
        var person = save(named.person(), merge.person(known.person()));
        @Nullable PersonId guardian = null;
        @Nullable PersonDetails guardianBefore = null;
        if (merge.takesGuardian()) {
            var wanted = merge.guardian(known.guardian());
            guardian = named.guardian() == null ? matching.knownGuardian(wanted) : named.guardian();
            guardianBefore = guardian == null ? null : people.get(guardian).value();
            guardian = save(guardian, merge.guardian(guardianBefore));
        }
        var part = merge.part(known.part(), delegation, person, guardian);
        ParticipantId participant;
        if (named.participant() == null) {
            participant = participants.add(part);
        } else {
            participant = named.participant();
            participants.change(participant, participants.get(participant).version(), part);
        }
        return new TakenState(
                participant,
                participants.get(participant).version(),
                known.part(),
                person,
                people.get(person).version(),
                known.person(),
                guardian,
                guardian == null ? 0 : people.get(guardian).version(),
                guardianBefore);
    }

    private PersonId save(@Nullable PersonId id, PersonDetails details) {
        if (id == null) {
            return people.add(details);
        }
        people.change(id, people.get(id).version(), details);
        return id;
    }

    /**
     * Puts everything back as it was before a take-over.
     *
     * @throws RuleViolation {@code partnering.changed-since} if somebody changed the student or the guardian since
     */
    @Requires(Permission.MANAGE_WINDOWS)
    public void undo(TakeOverId id) {
        var takeOver = takeOvers.get(id);
        takeOver.undo();
        takeOvers.changed(takeOver);
        var state = takeOver.details();
        try {
            putBack(state);
        } catch (ConcurrentChange changed) {
            throw new RuleViolation("partnering.changed-since");
        }
        var sheet = sheets.get(takeOver.sheet());
        sheet.takeBack();
        sheets.changed(sheet);
        audit.record(Deed.UNDONE, Subject.of("StudentSheet", sheet.id()), Changes.none());
    }

    private void putBack(TakenState state) {
        mustBeAt(state.personVersion(), people.get(state.person()).version());
        var part = state.part();
        if (part == null) {
            participants.remove(state.participant(), state.participantVersion());
        } else {
            participants.change(state.participant(), state.participantVersion(), part);
        }
        restore(state.person(), state.personVersion(), state.details());
        if (state.guardian() != null) {
            restore(Objects.requireNonNull(state.guardian()), state.guardianVersion(), state.guardianDetails());
        }
    }

    private static void mustBeAt(long expected, long actual) {
        ConcurrentChange.refuseUnlessSame(expected, actual);
    }

    private void restore(PersonId id, long version, @Nullable PersonDetails before) {
        if (before == null) {
            people.remove(id, version);
        } else {
            people.change(id, version, before);
        }
    }
}
