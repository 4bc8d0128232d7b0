package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.fujinowa.documents.Photograph;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.welcome.RoomKind;
import org.fujinowa.welcome.RoomPhotoId;
import org.fujinowa.welcome.RoomPhotoRow;
import org.fujinowa.welcome.model.RoomPhoto;
import org.fujinowa.welcome.model.RoomPhotos;

/** Photos of a family's rooms: the family adds and removes them, the office looks at them. */
@ApplicationScoped
@Transactional
public class HomePhotos {

    /** What a page shows. */
    private static final int LONGEST_EDGE = 1_600;

    /** Enough for every room, and no album. */
    static final int MOST = 12;

    private static final String KIND = "RoomPhoto";

    private RoomPhotos photos;
    private CurrentCaller caller;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected HomePhotos() {}

    @Inject
    HomePhotos(RoomPhotos photos, CurrentCaller caller, AuditTrail audit, Clock clock) {
        this.photos = photos;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** The family's own photos. */
    @Requires(Permission.OFFER_HOME)
    public List<RoomPhotoRow> own() {
        return photos.of(family()).stream().map(RoomPhoto::row).toList();
    }

    /**
     * Adds one, without anything that the telephone wrote into the file.
     *
     * @throws RuleViolation {@code welcome.no-photo} if it is no photograph, {@code welcome.too-many-photos}
     */
    @Requires(Permission.OFFER_HOME)
    public void add(RoomKind room, byte[] file) {
        if (photos.of(family()).size() >= MOST) {
            throw new RuleViolation("welcome.too-many-photos", MOST);
        }
        var picture = Photograph.plain(file, LONGEST_EDGE)
                .orElseThrow(() ->
                        new RuleViolation(Photograph.isHeic(file) ? "applications.photo-heic" : "welcome.no-photo"));
        var id = RoomPhotoId.next();
        photos.add(new RoomPhoto(id, family(), room, picture, clock.instant()));
        audit.record(Deed.CREATED, Subject.of(KIND, id), Changes.fact("room", room));
    }

    /** Removes one of the family's own. */
    @Requires(Permission.OFFER_HOME)
    public void remove(RoomPhotoId id) {
        photos.remove(ownPhoto(id));
        audit.record(Deed.DELETED, Subject.of(KIND, id), Changes.none());
    }

    /** One of the family's own, as JPEG. */
    @Requires(Permission.OFFER_HOME)
    public byte[] ownPicture(RoomPhotoId id) {
        return ownPhoto(id).picture();
    }

    /** The photos of a family. */
    @Requires(Permission.VIEW_HOSTS)
    public List<RoomPhotoRow> of(HostFamilyId family) {
        return photos.of(family).stream().map(RoomPhoto::row).toList();
    }

    /** One photo, as JPEG; the audit trail says who looked. */
    @Requires(Permission.VIEW_HOSTS)
    public byte[] picture(RoomPhotoId id) {
        var photo = photos.find(id).orElseThrow(() -> new NoSuchRecord(id));
        audit.record(Deed.VIEWED, Subject.of(KIND, id), Changes.none());
        return photo.picture();
    }

    private RoomPhoto ownPhoto(RoomPhotoId id) {
        return photos.find(id).filter(photo -> photo.family().equals(family())).orElseThrow(() -> new NoSuchRecord(id));
    }

    private HostFamilyId family() {
        return HostFamilyId.of(caller.own("HostFamily"));
    }
}
