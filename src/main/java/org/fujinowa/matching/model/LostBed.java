package org.fujinowa.matching.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BedLost;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.StayPeriod;

/** A bed that a family does not have on some nights, whichever delegation asks. The register knows only how many it usually has. */
@Entity
@Table(name = "lost_bed")
public class LostBed {

    @Id
    private String id;

    private String familyId;
    private LocalDate firstNight;
    private LocalDate departure;
    private String notedBy;
    private Instant notedAt;

    /** For JPA. */
    protected LostBed() {}

    public LostBed(HostFamilyId family, StayPeriod nights, String by, Instant now) {
        id = Identity.next().toString();
        familyId = family.toString();
        firstNight = nights.arrival();
        departure = nights.departure();
        notedBy = by;
        notedAt = now;
    }

    public String id() {
        return id;
    }

    public HostFamilyId family() {
        return HostFamilyId.of(familyId);
    }

    /** On which nights. */
    public StayPeriod nights() {
        return new StayPeriod(firstNight, departure);
    }

    /** As it is shown. */
    public BedLost details() {
        return new BedLost(id, family(), nights(), notedBy, notedAt);
    }
}
