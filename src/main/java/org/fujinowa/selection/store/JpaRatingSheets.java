package org.fujinowa.selection.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.selection.model.RatingSheet;
import org.fujinowa.selection.model.RatingSheets;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaRatingSheets extends JpaNouns<RatingSheet> implements RatingSheets {

    JpaRatingSheets() {
        super(listing());
    }

    JpaRatingSheets(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<RatingSheet> listing() {
        return Listing.of(RatingSheet.class, "id", SortColumn.text("id"));
    }

    @Override
    public List<RatingSheet> of(ApplicationId application) {
        return entityManager()
                .createQuery("select e from RatingSheet e where e.applicationId = :id order by e.id", RatingSheet.class)
                .setParameter("id", application.toString())
                .getResultList();
    }

    @Override
    public List<RatingSheet> writtenBefore(Instant moment, int atMost) {
        return entityManager()
                .createQuery("""
                        select e from RatingSheet e
                        where e.handedInAt < :moment or (e.handedInAt is null and e.id < :first)
                        order by e.id
                        """, RatingSheet.class)
                .setParameter("moment", moment)
                .setParameter("first", Identity.firstOf(moment).toString())
                .setMaxResults(atMost)
                .getResultList();
    }
}
