package org.fujinowa.vetting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.VisitPhotoId;

/** All photos of home visits, in memory. */
public class InMemoryVisitPhotos implements VisitPhotos {

    private final List<VisitPhoto> all = new ArrayList<>();

    @Override
    public void add(VisitPhoto photo) {
        all.add(photo);
    }

    @Override
    public Optional<VisitPhoto> find(VisitPhotoId id) {
        return all.stream().filter(photo -> photo.row().id().equals(id)).findFirst();
    }

    @Override
    public List<VisitPhoto> of(HomeVisitId visit) {
        return all.stream().filter(photo -> photo.visit().equals(visit)).toList();
    }

    @Override
    public List<VisitPhoto> ofFamily(HostFamilyId family) {
        return all.stream().filter(photo -> photo.family().equals(family)).toList();
    }

    @Override
    public void remove(VisitPhoto photo) {
        all.remove(photo);
    }
}
