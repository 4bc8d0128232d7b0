package org.fujinowa.preparation.model;

import org.fujinowa.shared.store.Nouns;

/** What was learned from delegations, one for each at most. */
public interface Lessons extends Nouns<Lesson> {}
