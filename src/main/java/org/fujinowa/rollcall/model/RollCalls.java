package org.fujinowa.rollcall.model;

import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All roll calls. */
public interface RollCalls extends Nouns<RollCall> {

    /** The newest ones of one delegation, the newest first. */
    List<RollCall> of(DelegationId delegation, int atMost);
}
