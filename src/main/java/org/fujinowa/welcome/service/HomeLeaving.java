package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fujinowa.hosting.HostFamilyForgotten;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostFamilyRemoving;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.welcome.model.HomeFiles;
import org.fujinowa.welcome.model.HomeNotes;
import org.fujinowa.welcome.model.Offers;
import org.fujinowa.welcome.model.RoomPhotos;

/** When a family leaves the register or is forgotten, what it said goes with it, and its links open nothing any more. */
@ApplicationScoped
class HomeLeaving {

    private Offers offers;
    private HomeFiles files;
    private HomeNotes notes;
    private RoomPhotos photos;
    private PersonalLinks links;

    /** For the CDI proxy. */
    protected HomeLeaving() {}

    @Inject
    HomeLeaving(Offers offers, HomeFiles files, HomeNotes notes, RoomPhotos photos, PersonalLinks links) {
        this.offers = offers;
        this.files = files;
        this.notes = notes;
        this.photos = photos;
        this.links = links;
    }

    void erase(@Observes HostFamilyRemoving removing) {
        erase(removing.family());
    }

    void forget(@Observes HostFamilyForgotten forgotten) {
        erase(forgotten.family());
    }

    private void erase(HostFamilyId family) {
        offers.of(family).forEach(offers::remove);
        notes.of(family).forEach(notes::remove);
        photos.of(family).forEach(photos::remove);
        files.forget(family);
        links.revokeAll(HomeLinks.subject(family));
    }
}
