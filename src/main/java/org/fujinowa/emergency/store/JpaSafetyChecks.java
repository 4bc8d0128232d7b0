package org.fujinowa.emergency.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.emergency.model.SafetyCheck;
import org.fujinowa.emergency.model.SafetyChecks;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaSafetyChecks extends JpaNouns<SafetyCheck> implements SafetyChecks {

    JpaSafetyChecks() {
        super(listing());
    }

    JpaSafetyChecks(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<SafetyCheck> listing() {
        return Listing.of(SafetyCheck.class, "id", SortColumn.text("id")).within(Within.DELEGATIONS, "delegationId");
    }

    @Override
    public List<SafetyCheck> of(DelegationId delegation) {
        return entityManager()
                .createQuery(
                        "select e from SafetyCheck e where e.delegationId = :id order by e.id desc", SafetyCheck.class)
                .setParameter("id", delegation.toString())
                .getResultList();
    }
}
