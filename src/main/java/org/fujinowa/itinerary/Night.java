package org.fujinowa.itinerary;

import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;

/**
 * Where a guest sleeps, as the placements say.
 *
 * @param evening the evening on which the night begins
 * @param guest who
 * @param family with whom
 * @param confirmed whether two people stand for it
 */
public record Night(LocalDate evening, ParticipantId guest, HostFamilyId family, boolean confirmed)
        implements Serializable {}
