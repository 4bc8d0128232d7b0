package org.fujinowa.partnering.model;

import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All partner windows. */
public interface PartnerWindows extends Nouns<PartnerWindow> {

    /** Those of one delegation, the one that closes first at the top. */
    List<PartnerWindow> of(DelegationId delegation);
}
