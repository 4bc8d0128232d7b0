package org.fujinowa.selection.model;

import java.util.Optional;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** One round for each delegation whose applicants are selected. */
public interface SelectionRounds extends Nouns<SelectionRound> {

    /** The round of that delegation, so that nobody else decides in it before this transaction ends. */
    Optional<SelectionRound> lock(DelegationId delegation);
}
