package org.fujinowa.shared.desk;

import java.io.Serializable;

/**
 * How far one delegation is with one part of a step: 7 of 12 have a home.
 *
 * @param delegation the identity of the delegation
 * @param stage the step that it is a part of
 * @param labelKey the key of what is counted
 * @param done how many are done
 * @param of how many there are, never fewer than are done
 * @param address where it is seen and brought forward, within this site
 */
public record DeskPart(String delegation, DeskStage stage, String labelKey, int done, int of, String address)
        implements Serializable {

    /** @throws IllegalArgumentException if more is done than there is */
    public DeskPart {
        if (done < 0 || done > of) {
            throw new IllegalArgumentException("%s: %d of %d.".formatted(labelKey, done, of));
        }
    }

    /** Whether there is something to do and all of it is done. */
    public boolean complete() {
        return of > 0 && done == of;
    }
}
