package org.fujinowa.matching;

import java.io.Serializable;
import java.time.Instant;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.StayPeriod;

/**
 * A bed that a family does not have on some nights, as the register keeps it.
 *
 * @param id names this entry
 * @param family whose bed
 * @param nights on which nights
 * @param by the sign-in name of whoever wrote it down
 * @param at when
 */
public record BedLost(String id, HostFamilyId family, StayPeriod nights, String by, Instant at)
        implements Serializable {}
