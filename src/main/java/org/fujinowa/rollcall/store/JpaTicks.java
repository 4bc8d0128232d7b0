package org.fujinowa.rollcall.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.rollcall.RollCallId;
import org.fujinowa.rollcall.model.Tick;
import org.fujinowa.rollcall.model.Ticks;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaTicks extends JpaNouns<Tick> implements Ticks {

    JpaTicks() {
        super(listing());
    }

    JpaTicks(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Tick> listing() {
        return Listing.of(Tick.class, "id", SortColumn.text("id"));
    }

    @Override
    public List<Tick> of(RollCallId rollCall) {
        return entityManager()
                .createQuery("select t from Tick t where t.rollCallId = :id order by t.id", Tick.class)
                .setParameter("id", rollCall.toString())
                .getResultList();
    }
}
