package org.fujinowa.security.model;

import java.util.Optional;

/** The one-time codes that are out. */
public interface OneTimeCodes {

    void add(OneTimeCode code);

    /** The code that is out for that purpose; nobody else can use it until the transaction ends. */
    Optional<OneTimeCode> lock(String purpose);

    void remove(OneTimeCode code);
}
