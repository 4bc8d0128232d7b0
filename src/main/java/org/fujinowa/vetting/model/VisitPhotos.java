package org.fujinowa.vetting.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.VisitPhotoId;

/** All photos of home visits. */
public interface VisitPhotos {

    void add(VisitPhoto photo);

    Optional<VisitPhoto> find(VisitPhotoId id);

    /** Those of one visit, room by room. */
    List<VisitPhoto> of(HomeVisitId visit);

    /** Those of one family. */
    List<VisitPhoto> ofFamily(HostFamilyId family);

    void remove(VisitPhoto photo);
}
