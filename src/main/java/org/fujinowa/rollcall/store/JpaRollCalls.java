package org.fujinowa.rollcall.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.rollcall.model.RollCall;
import org.fujinowa.rollcall.model.RollCalls;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaRollCalls extends JpaNouns<RollCall> implements RollCalls {

    JpaRollCalls() {
        super(listing());
    }

    JpaRollCalls(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<RollCall> listing() {
        return Listing.of(RollCall.class, "beganAt", SortColumn.moment("beganAt"))
                .within(Within.DELEGATIONS, "delegationId");
    }

    @Override
    public List<RollCall> of(DelegationId delegation, int atMost) {
        return entityManager()
                .createQuery(
                        "select e from RollCall e where e.delegationId = :id order by e.beganAt desc, e.id",
                        RollCall.class)
                .setParameter("id", delegation.toString())
                .setMaxResults(atMost)
                .getResultList();
    }
}
