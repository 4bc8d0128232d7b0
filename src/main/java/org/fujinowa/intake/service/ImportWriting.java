package org.fujinowa.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.model.AskedQuestion;
import org.fujinowa.intake.model.FamilyPlan;
import org.fujinowa.intake.model.IntakeChange;
import org.fujinowa.intake.model.IntakeChange.Kind;
import org.fujinowa.intake.model.Intakes;
import org.fujinowa.intake.model.ParticipantPlan;
import org.fujinowa.matching.HomesOffered;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Writes planned rows into the registers and remembers how to take them back. Runs in the transaction of its caller. */
@ApplicationScoped
class ImportWriting {

    private static final int STEP = 25;
    private static final int NAMES_SHOWN = 10;

    private Intakes intakes;
    private Registers registers;
    private Event<HomesOffered> offered;

    /** For the CDI proxy. */
    protected ImportWriting() {}

    @Inject
    ImportWriting(Intakes intakes, Registers registers, Event<HomesOffered> offered) {
        this.intakes = intakes;
        this.registers = registers;
        this.offered = offered;
    }

    void write(ImportId id, List<Planned> planned, BiConsumer<Integer, Integer> progress) {
        var journal = new Journal(id);
        for (int i = 0; i < planned.size(); i++) {
            var row = planned.get(i);
            if (row.participant() != null) {
                write(row.participant(), journal);
            }
            if (row.family() != null) {
                write(row.family(), journal);
            }
            if (i % STEP == STEP - 1) {
                journal.keep();
                progress.accept(i + 1, planned.size());
            }
        }
        journal.keep();
        offered.fire(new HomesOffered(intakes.get(id).delegation(), journal.homes));
    }

    /**
     * Takes everything back that an import did.
     *
     * @throws RuleViolation {@code intake.undo.changed-since} with the names of records that something else has changed
     */
    void takeBack(ImportId id, BiConsumer<Integer, Integer> progress) {
        var changes = intakes.changes(id);
        var touched = changes.stream()
                .filter(change -> version(change) != change.recordVersion())
                .map(IntakeChange::name)
                .distinct()
                .toList();
        if (!touched.isEmpty()) {
            throw new RuleViolation(
                    "intake.undo.changed-since",
                    touched.size(),
                    String.join("、", touched.subList(0, Math.min(NAMES_SHOWN, touched.size()))));
        }
        int done = 0;
        for (var change : changes) {
            takeBack(change);
            if (++done % STEP == 0) {
                intakes.letGo();
                progress.accept(done, changes.size());
            }
        }
    }

    /** What one import wrote, in order. */
    private final class Journal {

        private final ImportId id;
        private final List<IntakeChange> changes = new ArrayList<>();
        private final List<AskedQuestion> asked = new ArrayList<>();
        private final List<HostFamilyId> homes = new ArrayList<>();
        private int place;

        Journal(ImportId id) {
            this.id = id;
        }

        void wrote(Kind kind, Record recordId, long version, String name, @Nullable Record former) {
            changes.add(new IntakeChange(id, ++place, kind, recordId, version, name, former));
        }

        void asked(Record recordId, List<OpenQuestion> before, List<OpenQuestion> after) {
            after.stream()
                    .filter(question -> !before.contains(question))
                    .forEach(question -> asked.add(new AskedQuestion(recordId, question)));
        }

        void keep() {
            intakes.keep(changes);
            intakes.keepAsked(asked);
            changes.clear();
            asked.clear();
            intakes.letGo();
        }
    }

    private void write(ParticipantPlan plan, Journal journal) {
        var people = registers.people();
        var participants = registers.participants();
        var personBefore = plan.personBefore();
        boolean newPerson = plan.personId() == null || personBefore == null;
        PersonId person;
        if (newPerson) {
            person = people.add(plan.person());
        } else {
            person = Objects.requireNonNull(plan.personId());
            people.change(person, personBefore.version(), plan.person());
        }
        var partBefore = plan.participantBefore();
        ParticipantId part;
        if (plan.participantId() == null || partBefore == null) {
            part = participants.add(plan.participant().of(person));
        } else {
            part = Objects.requireNonNull(plan.participantId());
            participants.change(part, participants.get(part).version(), plan.participant());
        }
        var name = plan.person().writtenName();
        boolean personChanged = newPerson || !personBefore.value().equals(plan.person());
        if (personChanged) {
            journal.wrote(
                    Kind.PERSON, person, people.get(person).version(), name, newPerson ? null : personBefore.value());
        }
        journal.wrote(
                Kind.PARTICIPANT,
                part,
                participants.get(part).version(),
                name,
                partBefore == null ? null : partBefore.value());
        journal.asked(
                part,
                partBefore == null ? List.of() : partBefore.value().openQuestions(),
                plan.participant().openQuestions());
    }

    /** A family about which the list says nothing new stands on the list all the same: it is offered. */
    private void write(FamilyPlan plan, Journal journal) {
        var hosts = registers.hosts();
        var before = plan.before();
        if (plan.id() != null && plan.saysNothingNew()) {
            journal.homes.add(plan.id());
            return;
        }
        HostFamilyId family;
        if (plan.id() == null || before == null) {
            family = hosts.add(plan.after());
        } else {
            family = plan.id();
            hosts.change(family, before.version(), plan.after());
        }
        journal.homes.add(family);
        journal.wrote(
                Kind.HOST_FAMILY,
                family,
                hosts.get(family).version(),
                plan.after().name(),
                before == null ? null : before.value());
        journal.asked(
                family,
                before == null ? List.of() : before.value().openQuestions(),
                plan.after().openQuestions());
    }

    /** The version that a record has now; -1 if it is gone. */
    private long version(IntakeChange change) {
        try {
            return switch (change.kind()) {
                case PERSON ->
                    registers.people().get(PersonId.of(change.recordId())).version();
                case PARTICIPANT ->
                    registers
                            .participants()
                            .get(ParticipantId.of(change.recordId()))
                            .version();
                case HOST_FAMILY ->
                    registers.hosts().get(HostFamilyId.of(change.recordId())).version();
            };
        } catch (NoSuchRecord gone) {
            return -1;
        }
    }

    /** To put a person back may move on their part, so each is put back from the version that it has by then. */
    private void takeBack(IntakeChange change) {
        long version = version(change);
        switch (change.kind()) {
            case PERSON -> {
                var id = PersonId.of(change.recordId());
                var former = change.former(PersonDetails.class);
                if (former.isPresent()) {
                    registers.people().change(id, version, former.get());
                } else {
                    registers.people().remove(id, version);
                }
            }
            case PARTICIPANT -> {
                var id = ParticipantId.of(change.recordId());
                var former = change.former(ParticipantDetails.class);
                if (former.isPresent()) {
                    registers.participants().change(id, version, former.get());
                } else {
                    registers.participants().remove(id, version);
                }
            }
            case HOST_FAMILY -> {
                var id = HostFamilyId.of(change.recordId());
                var former = change.former(HostFamilyDetails.class);
                if (former.isPresent()) {
                    registers.hosts().change(id, version, former.get());
                } else {
                    registers.hosts().remove(id, version);
                }
            }
        }
    }
}
