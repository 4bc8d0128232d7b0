package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;
import org.fujinowa.welcome.HomeNoteId;
import org.fujinowa.welcome.OfferId;
import org.fujinowa.welcome.RoomPhotoId;
import org.fujinowa.welcome.model.HomeNotes;

/** What families say of themselves belongs to the families, what they say of a guest to the guest. */
@ApplicationScoped
class BelongingsOfWelcome implements Belongings {

    private HomeNotes notes;

    /** For the CDI proxy. */
    protected BelongingsOfWelcome() {}

    @Inject
    BelongingsOfWelcome(HomeNotes notes) {
        this.notes = notes;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(
                new Belonging(
                        HomeNoteId.class,
                        "HomeNote",
                        key -> notes.find(HomeNoteId.of(key))
                                .map(note -> Owner.sameAs(note.details().guest()))),
                new Belonging(OfferId.class, "Offer", key -> Optional.of(Owner.homes())),
                new Belonging(RoomPhotoId.class, "RoomPhoto", key -> Optional.of(Owner.homes())));
    }
}
