package org.fujinowa.welcome.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.secret.Sealing;
import org.fujinowa.welcome.RoomKind;
import org.fujinowa.welcome.RoomPhotoId;
import org.fujinowa.welcome.RoomPhotoRow;

/** A photo of a room, which nobody can look at in the database. */
@Entity
@Table(name = "welcome_photo")
public class RoomPhoto {

    @Id
    private String id;

    private String familyId = "";

    @Enumerated(EnumType.STRING)
    private RoomKind room = RoomKind.GUEST_ROOM;

    private Instant addedAt = Instant.EPOCH;

    @Lob
    private byte[] sealed = {};

    /** For JPA. */
    protected RoomPhoto() {}

    public RoomPhoto(RoomPhotoId id, HostFamilyId family, RoomKind room, byte[] picture, Instant now) {
        this.id = id.toString();
        this.familyId = family.toString();
        this.room = room;
        this.addedAt = now;
        this.sealed = Sealing.ofThisServer().seal(place(), picture);
    }

    public HostFamilyId family() {
        return HostFamilyId.of(familyId);
    }

    public byte[] picture() {
        return Sealing.ofThisServer().open(place(), sealed);
    }

    public RoomPhotoRow row() {
        return new RoomPhotoRow(RoomPhotoId.of(id), room, addedAt);
    }

    private String place() {
        return "welcome_photo/" + id;
    }
}
