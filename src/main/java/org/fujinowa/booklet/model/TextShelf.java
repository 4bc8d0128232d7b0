package org.fujinowa.booklet.model;

import org.fujinowa.shared.store.Nouns;

/** Where the texts of booklets are kept. */
public interface TextShelf extends Nouns<KeptTexts> {}
