package org.fujinowa.selection.model;

import org.fujinowa.shared.store.Nouns;

/** Everything that referees are or were asked. */
public interface RefereeQuestions extends Nouns<RefereeQuestion> {}
