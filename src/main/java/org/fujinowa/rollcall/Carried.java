package org.fujinowa.rollcall;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.List;
import org.fujinowa.programme.DelegationDetails;

/**
 * What a leader's telephone carries along for hours without a network.
 *
 * @param leader the leader's name
 * @param delegation their delegation
 * @param people everybody whose name is called
 * @param rollCalls the newest roll calls with all ticks, the newest first
 * @param duties who is on duty
 * @param tree who calls whom
 * @param along what other contexts give along, by their word
 * @param keepUntil when the device must have forgotten all of it, unless it has asked again
 */
public record Carried(
        String leader,
        DelegationDetails delegation,
        List<RollPerson> people,
        List<CarriedRollCall> rollCalls,
        List<DutyRow> duties,
        List<CallTreeRow> tree,
        JsonObject along,
        Instant keepUntil) {

    public Carried {
        people = List.copyOf(people);
        rollCalls = List.copyOf(rollCalls);
        duties = List.copyOf(duties);
        tree = List.copyOf(tree);
    }

    /**
     * A roll call with every tick there ever was.
     *
     * @param id which
     * @param details occasion, place, time
     * @param ticks all of them
     */
    public record CarriedRollCall(RollCallId id, RollCallDetails details, List<TickRow> ticks) {

        public CarriedRollCall {
            ticks = List.copyOf(ticks);
        }
    }
}
