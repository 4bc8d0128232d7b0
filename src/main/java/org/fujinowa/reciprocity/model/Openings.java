package org.fujinowa.reciprocity.model;

import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.Nouns;

/** All opening entries. */
public interface Openings extends Nouns<Opening> {

    boolean anyOf(ProgrammeId programme);

    boolean anyWith(PartnerId partner);
}
