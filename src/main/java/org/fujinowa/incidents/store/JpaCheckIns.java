package org.fujinowa.incidents.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.incidents.model.CheckIn;
import org.fujinowa.incidents.model.CheckIns;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaCheckIns extends JpaNouns<CheckIn> implements CheckIns {

    JpaCheckIns() {
        super(listing());
    }

    JpaCheckIns(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<CheckIn> listing() {
        return Listing.of(CheckIn.class, "saidAt", SortColumn.moment("saidAt"))
                .within(Within.DELEGATIONS, "delegationId")
                .filteredByTruth("waiting");
    }

    @Override
    public List<CheckIn> of(DelegationId delegation) {
        return entityManager()
                .createQuery(
                        "select c from CheckIn c where c.delegationId = :id order by c.saidAt, c.id", CheckIn.class)
                .setParameter("id", delegation.toString())
                .getResultList();
    }
}
