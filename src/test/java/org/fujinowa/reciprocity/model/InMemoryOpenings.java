package org.fujinowa.reciprocity.model;

import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.InMemoryNouns;

/** All opening entries, in memory. */
public class InMemoryOpenings extends InMemoryNouns<Opening> implements Openings {

    @Override
    public boolean anyOf(ProgrammeId programme) {
        return all().stream().anyMatch(one -> one.details().programme().equals(programme));
    }

    @Override
    public boolean anyWith(PartnerId partner) {
        return all().stream().anyMatch(one -> partner.equals(one.details().partner()));
    }
}
