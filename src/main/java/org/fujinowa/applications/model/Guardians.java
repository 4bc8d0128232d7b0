package org.fujinowa.applications.model;

import java.util.List;
import org.fujinowa.shared.store.Nouns;

/** Everybody who answers for a child that applies. */
public interface Guardians extends Nouns<Guardian> {

    /** Those whose name is written so, by {@link Guardian#nameKey}. */
    List<Guardian> named(String nameKey);
}
