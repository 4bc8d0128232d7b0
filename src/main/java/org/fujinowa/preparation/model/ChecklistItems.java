package org.fujinowa.preparation.model;

import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All items of all checklists. */
public interface ChecklistItems extends Nouns<ChecklistItem> {

    /** Those of one delegation, in any order. */
    List<ChecklistItem> of(DelegationId delegation);
}
