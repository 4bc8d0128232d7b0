package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.util.List;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.welcome.RoomKind;
import org.fujinowa.welcome.RoomPhotoId;
import org.fujinowa.welcome.RoomPhotoRow;
import org.fujinowa.welcome.service.HomePhotos;
import org.jspecify.annotations.Nullable;

/** /home/photos: photos of the rooms, taken with the telephone. */
@Named
@RequestScoped
public class HomePhotosPage {

    @Inject
    private HomePhotos photos;

    @Inject
    private Messages messages;

    private RoomKind room = RoomKind.GUEST_ROOM;
    private @Nullable Part file;

    /** The family's photos. */
    public List<RoomPhotoRow> getPhotos() {
        return photos.own();
    }

    /** What can be chosen there. */
    public List<RoomKind> getRooms() {
        return List.of(RoomKind.values());
    }

    /** Adds what was taken. */
    public void add() throws IOException {
        try {
            photos.add(room, bytes());
            messages.now("welcome.photos.added");
        } catch (RuleViolation broken) {
            messages.addAt("file", broken);
        }
    }

    /** Takes one out. */
    public void remove(RoomPhotoId id) {
        try {
            photos.remove(id);
            messages.now("welcome.photos.removed");
        } catch (RuleViolation gone) {
            messages.add(gone);
        }
    }

    private byte[] bytes() throws IOException {
        var taken = file;
        if (taken == null || taken.getSize() == 0) {
            throw new RuleViolation("welcome.no-photo");
        }
        try (var stream = taken.getInputStream()) {
            return stream.readAllBytes();
        }
    }

    public RoomKind getRoom() {
        return room;
    }

    public void setRoom(RoomKind room) {
        this.room = room;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }
}
