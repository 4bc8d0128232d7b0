package org.fujinowa.welcome.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.welcome.RoomPhotoId;

public class InMemoryRoomPhotos implements RoomPhotos {

    private final Map<RoomPhotoId, RoomPhoto> photos = new LinkedHashMap<>();

    @Override
    public void add(RoomPhoto photo) {
        photos.put(photo.row().id(), photo);
    }

    @Override
    public Optional<RoomPhoto> find(RoomPhotoId id) {
        return Optional.ofNullable(photos.get(id));
    }

    @Override
    public List<RoomPhoto> of(HostFamilyId family) {
        return photos.values().stream()
                .filter(photo -> photo.family().equals(family))
                .toList();
    }

    @Override
    public void remove(RoomPhoto photo) {
        photos.remove(photo.row().id());
    }
}
