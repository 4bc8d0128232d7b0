package org.fujinowa.selection.model;

import java.util.List;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.Nouns;

/** All criteria of all programmes. */
public interface Criteria extends Nouns<Criterion> {

    /** Those of one programme, in any order. */
    List<Criterion> of(ProgrammeId programme);
}
