package org.fujinowa.rollcall.model;

import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All turns of duty. */
public interface Duties extends Nouns<Duty> {

    /** Those of one delegation, in any order. */
    List<Duty> of(DelegationId delegation);
}
