package org.fujinowa.letters;

import java.io.Serializable;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.consents.Telling;
import org.fujinowa.shared.StayPeriod;

/**
 * A guest with a home, to choose for whom letters are made.
 *
 * @param guest who
 * @param name the guest's name as written
 * @param reading its reading, may be empty
 * @param home the family's name as written
 * @param homeReading its reading, may be empty
 * @param stay the nights there
 * @param confirmed whether two people stand for it; otherwise it is proposed
 * @param telling whether the guest's care is told to that home
 */
public record PlacedGuest(
        ParticipantId guest,
        String name,
        String reading,
        String home,
        String homeReading,
        StayPeriod stay,
        boolean confirmed,
        Telling telling)
        implements Serializable {}
