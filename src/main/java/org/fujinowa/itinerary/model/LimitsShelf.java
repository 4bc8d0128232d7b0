package org.fujinowa.itinerary.model;

import org.fujinowa.shared.store.Nouns;

/** Where the association's limits are kept: one row, or none. */
public interface LimitsShelf extends Nouns<KeptLimits> {}
