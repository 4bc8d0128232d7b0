package org.fujinowa.matching;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The mending of a plan as its page shows it.
 *
 * @param id identity; empty while nothing has been noted
 * @param state how far it is
 * @param happened what has happened
 * @param today the first night that nobody has slept yet, when the plans were made
 * @param boardChanges the state of the board that the plans were made from
 * @param plans the mended plans; empty until they are found
 * @param taken which of them was taken over
 * @param by who asked for it, or took it over
 * @param at when
 * @param progress how many steps of how many are done, separated by a space; may be empty
 */
public record MendView(
        String id,
        MendState state,
        List<Mishap> happened,
        LocalDate today,
        long boardChanges,
        List<MendPlan> plans,
        @Nullable MendWay taken,
        String by,
        @Nullable Instant at,
        String progress)
        implements Serializable {

    public MendView {
        happened = List.copyOf(happened);
        plans = List.copyOf(plans);
    }

    /** A sheet on which nothing is noted. */
    public static MendView blank(LocalDate today) {
        return new MendView("", MendState.NOTED, List.of(), today, 0, List.of(), null, "", null, "");
    }

    /** The plan mended in that way. */
    public Optional<MendPlan> plan(MendWay way) {
        return plans.stream().filter(plan -> plan.way() == way).findFirst();
    }

    public boolean running() {
        return state == MendState.RUNNING;
    }
}
