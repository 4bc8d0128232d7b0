package org.fujinowa.vetting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.secret.Sealing;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.VisitPhotoId;
import org.fujinowa.vetting.VisitPhotoRow;
import org.fujinowa.vetting.VisitRoom;

/** A photo of a room, taken at a home visit, which nobody can look at in the database. */
@Entity
@Table(name = "vetting_visit_photo")
public class VisitPhoto {

    @Id
    private String id = "";

    private String visitId = "";
    private String familyId = "";

    @Enumerated(EnumType.STRING)
    private VisitRoom room = VisitRoom.OTHER;

    private String addedBy = "";
    private Instant addedAt = Instant.EPOCH;

    @Lob
    private byte[] sealed = {};

    /** For JPA. */
    protected VisitPhoto() {}

    public VisitPhoto(VisitPhotoId id, HomeVisit visit, VisitRoom room, byte[] picture, String by, Instant now) {
        this.id = id.toString();
        this.visitId = visit.key();
        this.familyId = visit.family().toString();
        this.room = room;
        this.addedBy = by;
        this.addedAt = now;
        this.sealed = Sealing.ofThisServer().seal(place(), picture);
    }

    public HomeVisitId visit() {
        return HomeVisitId.of(visitId);
    }

    public HostFamilyId family() {
        return HostFamilyId.of(familyId);
    }

    public byte[] picture() {
        return Sealing.ofThisServer().open(place(), sealed);
    }

    public VisitPhotoRow row() {
        return new VisitPhotoRow(VisitPhotoId.of(id), room, addedBy, addedAt);
    }

    private String place() {
        return "vetting_visit_photo/" + id;
    }
}
