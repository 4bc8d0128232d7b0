package org.fujinowa.partnering.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.model.TakeOver;
import org.fujinowa.partnering.model.TakeOvers;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaTakeOvers extends JpaNouns<TakeOver> implements TakeOvers {

    JpaTakeOvers() {
        super(listing());
    }

    JpaTakeOvers(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<TakeOver> listing() {
        return Listing.of(TakeOver.class, "id", SortColumn.text("id"));
    }

    @Override
    public List<TakeOver> of(SheetId sheet) {
        return entityManager()
                .createQuery(
                        "select t from TakeOver t where t.sheetId = :id order by t.takenAt desc, t.id desc",
                        TakeOver.class)
                .setParameter("id", sheet.toString())
                .getResultList();
    }
}
