package org.fujinowa.selection.model;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All decisions. */
public interface Decisions extends Nouns<Decision> {

    /** Those of one delegation, in a fixed order. */
    List<Decision> of(DelegationId delegation);

    /** Offers whose day is before that one, of all delegations. */
    List<Decision> offeredUntilBefore(LocalDate day);
}
