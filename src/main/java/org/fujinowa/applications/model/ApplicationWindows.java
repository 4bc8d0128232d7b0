package org.fujinowa.applications.model;

import java.util.Optional;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.Nouns;

/** All application windows. */
public interface ApplicationWindows extends Nouns<ApplicationWindow> {

    /** The one of that delegation. */
    Optional<ApplicationWindow> of(DelegationId delegation);
}
