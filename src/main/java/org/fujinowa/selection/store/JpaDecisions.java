package org.fujinowa.selection.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.selection.DecisionState;
import org.fujinowa.selection.model.Decision;
import org.fujinowa.selection.model.Decisions;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaDecisions extends JpaNouns<Decision> implements Decisions {

    JpaDecisions() {
        super(listing());
    }

    JpaDecisions(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Decision> listing() {
        return Listing.of(Decision.class, "id", SortColumn.text("id")).within(Within.DELEGATIONS, "delegationId");
    }

    @Override
    public List<Decision> of(DelegationId delegation) {
        return entityManager()
                .createQuery("select e from Decision e where e.delegationId = :id order by e.id", Decision.class)
                .setParameter("id", delegation.toString())
                .getResultList();
    }

    @Override
    public List<Decision> offeredUntilBefore(LocalDate day) {
        return entityManager()
                .createQuery(
                        "select e from Decision e where e.state = :offered and e.deadline < :day order by e.id",
                        Decision.class)
                .setParameter("offered", DecisionState.OFFERED)
                .setParameter("day", day)
                .getResultList();
    }
}
