package org.fujinowa.incidents.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.fujinowa.incidents.model.AlertReceivers;
import org.fujinowa.incidents.model.AlertReceiversBook;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaAlertReceivers extends JpaNouns<AlertReceivers> implements AlertReceiversBook {

    JpaAlertReceivers() {
        super(listing());
    }

    JpaAlertReceivers(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<AlertReceivers> listing() {
        return Listing.of(AlertReceivers.class, "id", SortColumn.text("id")).within(Within.DELEGATIONS, "id");
    }
}
