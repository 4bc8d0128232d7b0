package org.fujinowa.matching.service;

import static org.fujinowa.intake.service.ImportDesk.CHRC_2027;
import static org.fujinowa.shared.Alter.with;

import java.util.function.LongFunction;
import java.util.function.Supplier;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.PlanComparison;
import org.fujinowa.matching.PlanComparison.LevelPair;
import org.fujinowa.matching.PlanId;
import org.fujinowa.matching.PlanView;
import org.fujinowa.matching.TakenOver;
import org.fujinowa.matching.TrialChanges;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.junit.jupiter.api.BeforeEach;

/** The board of the demonstration's students with plans beside it. */
abstract class PlansCase extends BoardCase {

    @BeforeEach
    void somebodyWithAChoice() {
        guest = ready().stream()
                .filter(one -> possibleFor(one).size() > 2)
                .findFirst()
                .orElseThrow();
    }

    PlanId tryOut(TrialChanges changes) {
        var id = at(state -> desk.trying.start(CHRC_2027, state, changes));
        desk.awaitTheEngine();
        return id;
    }

    TakenOver takeOver(PlanId plan, boolean withRules) {
        return at(changes -> desk.takingOver.takeOver(CHRC_2027, changes, plan, withRules));
    }

    PlanId keep(String name) {
        return at(changes -> desk.keeping.keep(CHRC_2027, changes, name));
    }

    PlanView plan(PlanId id) {
        return acting(() -> desk.keeping.get(id));
    }

    PlanComparison compare(PlanId left, PlanId right) {
        return acting(() -> desk.comparing.compare(CHRC_2027, left, right));
    }

    static LevelPair level(PlanComparison comparison, String name) {
        return comparison.levels().stream()
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    long reached(PlanId plan, String level) {
        return plan(plan).outcome().levels().stream()
                .filter(reached -> reached.name().equals(level))
                .findFirst()
                .orElseThrow()
                .value();
    }

    void withdraw(ParticipantId participant) {
        acting(() -> {
            var entry = office.participants.get(participant);
            office.participants.change(participant, entry.version(), with(entry.value(), "withdrawn", true));
            return true;
        });
    }

    void resign(HostFamilyId family) {
        acting(() -> {
            var entry = office.hosts.get(family);
            office.hosts.change(family, entry.version(), with(entry.value(), "active", false));
            return true;
        });
    }

    <T> T at(LongFunction<T> deed) {
        return acting(() -> deed.apply(view().changes()));
    }

    <T> T acting(Supplier<T> deed) {
        return office.caller.actingAs(Caller.job("chiba", Permission.values()), deed::get);
    }
}
