package org.fujinowa.preparation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.fujinowa.preparation.model.Lesson;
import org.fujinowa.preparation.model.Lessons;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaLessons extends JpaNouns<Lesson> implements Lessons {

    JpaLessons() {
        super(listing());
    }

    JpaLessons(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Lesson> listing() {
        return Listing.of(Lesson.class, "id", SortColumn.text("id"));
    }
}
