package org.fujinowa.rollcall;

import java.io.Serializable;
import java.util.List;

/**
 * What a leader's device has written down since it last had a network.
 *
 * @param rollCalls those begun or ended
 * @param ticks all ticks, in their order
 */
public record Brought(List<NewRollCall> rollCalls, List<NewTick> ticks) implements Serializable {

    public Brought {
        rollCalls = List.copyOf(rollCalls);
        ticks = List.copyOf(ticks);
    }
}
