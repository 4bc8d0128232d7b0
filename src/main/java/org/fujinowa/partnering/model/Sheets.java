package org.fujinowa.partnering.model;

import java.util.List;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.shared.store.Nouns;

/** All sheets of one kind. */
public interface Sheets<S extends Sheet<?>> extends Nouns<S> {

    /** Those of one window, in the order in which they were begun. */
    List<S> of(WindowId window);
}
