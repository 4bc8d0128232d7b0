package org.fujinowa.welcome.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.welcome.RoomPhotoId;

/** Photos of rooms, as if they were a collection in memory. */
public interface RoomPhotos {

    void add(RoomPhoto photo);

    Optional<RoomPhoto> find(RoomPhotoId id);

    /** The photos of one family's home, by room. */
    List<RoomPhoto> of(HostFamilyId family);

    void remove(RoomPhoto photo);
}
