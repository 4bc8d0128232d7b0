package org.fujinowa.partnering.model;

import java.util.List;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.shared.store.Nouns;

/** All take-overs. */
public interface TakeOvers extends Nouns<TakeOver> {

    /** Those of one sheet, the newest first. */
    List<TakeOver> of(SheetId sheet);
}
