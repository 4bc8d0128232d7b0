package org.fujinowa.letters;

import java.io.Serializable;
import java.time.Instant;

/**
 * A print of letters and how far it has come.
 *
 * @param id which print
 * @param state how it stands
 * @param draft whether it is of drafts
 * @param madeBy who asked for it
 * @param madeAt when
 * @param done how many letters are set
 * @param total how many there will be
 * @param hindrance the key of what went wrong, empty if nothing did
 */
public record PrintView(
        PrintId id,
        PrintState state,
        boolean draft,
        String madeBy,
        Instant madeAt,
        int done,
        int total,
        String hindrance)
        implements Serializable {

    public boolean running() {
        return state == PrintState.RUNNING;
    }
}
