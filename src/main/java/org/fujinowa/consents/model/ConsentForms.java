package org.fujinowa.consents.model;

import java.util.List;
import org.fujinowa.shared.store.Nouns;

/** All versions of all forms. */
public interface ConsentForms extends Nouns<ConsentForm> {

    /** Every version of the form with that code, the first one first. */
    List<ConsentForm> versions(String code);
}
