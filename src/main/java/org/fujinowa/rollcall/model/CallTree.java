package org.fujinowa.rollcall.model;

import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All entries of call trees. */
public interface CallTree extends Nouns<CallTreeEntry> {

    /** Those of one delegation, in any order. */
    List<CallTreeEntry> of(DelegationId delegation);
}
