package org.fujinowa.almanac.model;

import org.fujinowa.shared.store.Nouns;

/** All almanacs. There are a few dozen at most. */
public interface Almanacs extends Nouns<Almanac> {}
