package org.fujinowa.partnering.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.model.Compliance;
import org.fujinowa.partnering.model.Compliances;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaCompliances extends JpaNouns<Compliance> implements Compliances {

    JpaCompliances() {
        super(listing());
    }

    JpaCompliances(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Compliance> listing() {
        return Listing.of(Compliance.class, "confirmedOn", SortColumn.day("confirmedOn"));
    }

    @Override
    public List<Compliance> of(WindowId window) {
        return entityManager()
                .createQuery(
                        "select c from Compliance c where c.windowId = :id order by c.confirmedOn desc, c.id desc",
                        Compliance.class)
                .setParameter("id", window.toString())
                .getResultList();
    }
}
