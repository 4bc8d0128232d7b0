package org.fujinowa.rollcall.service;

import jakarta.json.JsonValue;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Language;

/** What another context gives a leader's telephone to carry along, for hours without a network. It stands above and answers by CDI. */
public interface CarriedAlong {

    /** The word under which the page finds it. */
    String name();

    /** What is to be carried for that delegation; asked for a leader whose link opened it. */
    JsonValue of(DelegationId delegation, Language language);
}
