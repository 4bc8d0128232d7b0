package org.fujinowa.partnering.model;

import java.util.List;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.shared.store.Nouns;

/** All confirmations of partners. */
public interface Compliances extends Nouns<Compliance> {

    /** Those of one window, the newest first. */
    List<Compliance> of(WindowId window);
}
