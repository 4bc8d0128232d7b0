package org.fujinowa.applications.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.applications.model.Guardian;
import org.fujinowa.applications.model.Guardians;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaGuardians extends JpaNouns<Guardian> implements Guardians {

    JpaGuardians() {
        super(listing());
    }

    JpaGuardians(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Guardian> listing() {
        return Listing.of(Guardian.class, "name", SortColumn.text("nameKey"));
    }

    @Override
    public List<Guardian> named(String nameKey) {
        return entityManager()
                .createQuery("select g from Guardian g where g.nameKey = :name order by g.id", Guardian.class)
                .setParameter("name", nameKey)
                .getResultList();
    }
}
