package org.fujinowa.partnering.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.model.HomeSheet;
import org.fujinowa.partnering.model.HomeSheets;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaHomeSheets extends JpaNouns<HomeSheet> implements HomeSheets {

    JpaHomeSheets() {
        super(listing());
    }

    JpaHomeSheets(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<HomeSheet> listing() {
        return Listing.of(HomeSheet.class, "id", SortColumn.text("id"));
    }

    @Override
    public List<HomeSheet> of(WindowId window) {
        return entityManager()
                .createQuery("select s from HomeSheet s where s.windowId = :id order by s.id", HomeSheet.class)
                .setParameter("id", window.toString())
                .getResultList();
    }
}
