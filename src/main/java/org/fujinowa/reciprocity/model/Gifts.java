package org.fujinowa.reciprocity.model;

import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.shared.store.Nouns;

/** All gifts. */
public interface Gifts extends Nouns<Gift> {

    boolean anyOf(ProgrammeId programme);

    boolean anyWith(PartnerId partner);

    boolean anyAt(DelegationId delegation);

    boolean anyOf(HostFamilyId family);

    boolean anyOf(TwinId twin);
}
