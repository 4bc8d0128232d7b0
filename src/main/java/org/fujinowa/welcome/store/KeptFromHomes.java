package org.fujinowa.welcome.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;
import org.fujinowa.shared.store.PastRows;
import org.fujinowa.welcome.model.HomeNote;
import org.fujinowa.welcome.model.Offer;
import org.fujinowa.welcome.model.RoomPhoto;

/** How long is kept what families said in their own windows. What was taken over into the register stays there. */
@ApplicationScoped
class KeptFromHomes {

    private static final int ONE_YEAR = 365;
    private static final int THREE_YEARS = 1_095;

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected KeptFromHomes() {}

    KeptFromHomes(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    /** Offers of past years, and those that nobody ever sent. */
    @Produces
    Retained offers() {
        return rows("home-offers", THREE_YEARS, "welcome_offer", "Offer", Offer.class, "movedAt");
    }

    /** What families said about their guests; a call for help that nobody has answered stays until somebody has. */
    @Produces
    Retained notes() {
        return rows("home-notes", ONE_YEAR, "welcome_note", "HomeNote", HomeNote.class, "saidAt");
    }

    /** Photos of rooms: after some years a room looks different. */
    @Produces
    Retained photos() {
        return rows("room-photos", THREE_YEARS, "welcome_photo", "RoomPhoto", RoomPhoto.class, "addedAt");
    }

    private Retained rows(String kind, int days, String table, String subjects, Class<?> entity, String since) {
        var rows = new PastRows(entityManager, entity, since, entity == HomeNote.class ? "e.waiting = false" : "");
        return new Kept(
                kind,
                RetentionSince.ENTRY,
                days,
                Set.of(table),
                (began, atMost) -> rows.until(began, atMost).stream()
                        .map(id -> new Subject(subjects, id))
                        .toList(),
                subject -> rows.remove(subject.id()));
    }
}
