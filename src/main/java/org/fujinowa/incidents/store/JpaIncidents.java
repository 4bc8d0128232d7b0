package org.fujinowa.incidents.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.incidents.model.Incident;
import org.fujinowa.incidents.model.Incidents;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaIncidents extends JpaNouns<Incident> implements Incidents {

    JpaIncidents() {
        super(listing());
    }

    JpaIncidents(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Incident> listing() {
        return Listing.of(Incident.class, "writtenAt", SortColumn.moment("writtenAt"))
                .within(Within.DELEGATIONS, "delegationId");
    }

    @Override
    public List<Incident> of(DelegationId delegation) {
        return entityManager()
                .createQuery(
                        "select i from Incident i where i.delegationId = :id order by i.writtenAt desc, i.id",
                        Incident.class)
                .setParameter("id", delegation.toString())
                .getResultList();
    }
}
