package org.fujinowa.incidents.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.incidents.IncidentId;
import org.fujinowa.incidents.model.IncidentEntries;
import org.fujinowa.incidents.model.IncidentEntry;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaIncidentEntries extends JpaNouns<IncidentEntry> implements IncidentEntries {

    JpaIncidentEntries() {
        super(listing());
    }

    JpaIncidentEntries(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<IncidentEntry> listing() {
        return Listing.of(IncidentEntry.class, "id", SortColumn.text("id"));
    }

    @Override
    public List<IncidentEntry> of(IncidentId incident) {
        return entityManager()
                .createQuery(
                        "select e from IncidentEntry e where e.incidentId = :id order by e.number", IncidentEntry.class)
                .setParameter("id", incident.toString())
                .getResultList();
    }
}
