package org.fujinowa.rollcall.model;

import java.util.List;
import org.fujinowa.rollcall.RollCallId;
import org.fujinowa.shared.store.Nouns;

/** All ticks. */
public interface Ticks extends Nouns<Tick> {

    /** Those of one roll call, in any order. */
    List<Tick> of(RollCallId rollCall);
}
