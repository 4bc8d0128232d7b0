package org.fujinowa.partnering.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.model.FlightSheet;
import org.fujinowa.partnering.model.FlightSheets;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaFlightSheets extends JpaNouns<FlightSheet> implements FlightSheets {

    JpaFlightSheets() {
        super(listing());
    }

    JpaFlightSheets(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<FlightSheet> listing() {
        return Listing.of(FlightSheet.class, "id", SortColumn.text("id"));
    }

    @Override
    public List<FlightSheet> of(WindowId window) {
        return entityManager()
                .createQuery("select s from FlightSheet s where s.windowId = :id order by s.id", FlightSheet.class)
                .setParameter("id", window.toString())
                .getResultList();
    }
}
