package org.fujinowa.programme.model;

import java.util.Optional;
import org.fujinowa.shared.store.Nouns;

/** All programmes. */
public interface Programmes extends Nouns<Programme> {

    /** The programme with that code. */
    Optional<Programme> withCode(String code);
}
