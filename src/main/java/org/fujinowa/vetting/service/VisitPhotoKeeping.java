package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.fujinowa.documents.Photograph;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.VisitPhotoId;
import org.fujinowa.vetting.VisitPhotoRow;
import org.fujinowa.vetting.VisitRoom;
import org.fujinowa.vetting.model.HomeVisits;
import org.fujinowa.vetting.model.VisitPhoto;
import org.fujinowa.vetting.model.VisitPhotos;

/** Photos that visitors take of a home, room by room. */
@ApplicationScoped
@Transactional
public class VisitPhotoKeeping {

    /** Enough for every room, and no album. */
    static final int MOST = 20;

    private static final int LONGEST_EDGE = 1_600;
    private static final String KIND = "VisitPhoto";

    private VisitPhotos photos;
    private HomeVisits visits;
    private HostRegister hosts;
    private Independence independence;
    private CurrentCaller caller;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected VisitPhotoKeeping() {}

    @Inject
    VisitPhotoKeeping(
            VisitPhotos photos,
            HomeVisits visits,
            HostRegister hosts,
            Independence independence,
            CurrentCaller caller,
            AuditTrail audit,
            Clock clock) {
        this.photos = photos;
        this.visits = visits;
        this.hosts = hosts;
        this.independence = independence;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** Those of one visit, room by room. */
    @Requires(Permission.MANAGE_VETTING)
    public List<VisitPhotoRow> of(HomeVisitId visit) {
        return photos.of(visit).stream().map(VisitPhoto::row).toList();
    }

    /**
     * Adds photos of one room, without anything that the telephone wrote into the files; all of them or none.
     *
     * @throws RuleViolation {@code vetting.photo.none} if one is no photograph, {@code vetting.photo.too-many}
     */
    @Requires(Permission.MANAGE_VETTING)
    public void add(HomeVisitId id, VisitRoom room, List<byte[]> files) {
        var visit = visits.get(id);
        independence.callerMustBe(visit.family(), hosts.get(visit.family()).value());
        if (files.isEmpty()) {
            throw new RuleViolation("vetting.photo.none");
        }
        if (photos.of(id).size() + files.size() > MOST) {
            throw new RuleViolation("vetting.photo.too-many", MOST);
        }
        var pictures = files.stream()
                .map(file ->
                        Photograph.plain(file, LONGEST_EDGE).orElseThrow(() -> new RuleViolation("vetting.photo.none")))
                .toList();
        for (var picture : pictures) {
            var photo = VisitPhotoId.next();
            photos.add(new VisitPhoto(photo, visit, room, picture, caller.get().signInName(), clock.instant()));
            audit.record(Deed.CREATED, Subject.of(KIND, photo), Changes.fact("room", room));
        }
    }

    /** Takes one out, for instance because somebody is seen in it. */
    @Requires(Permission.MANAGE_VETTING)
    public void remove(VisitPhotoId id) {
        var photo = find(id);
        independence.callerMustBe(photo.family(), hosts.get(photo.family()).value());
        photos.remove(photo);
        audit.record(Deed.DELETED, Subject.of(KIND, id), Changes.none());
    }

    /** One, as JPEG; the audit trail says who looked. */
    @Requires(Permission.MANAGE_VETTING)
    public byte[] picture(VisitPhotoId id) {
        var photo = find(id);
        audit.record(Deed.VIEWED, Subject.of(KIND, id), Changes.none());
        return photo.picture();
    }

    private VisitPhoto find(VisitPhotoId id) {
        return photos.find(id).orElseThrow(() -> new NoSuchRecord(id));
    }
}
