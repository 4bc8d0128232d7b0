package org.fujinowa.rollcall.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.rollcall.model.CallTree;
import org.fujinowa.rollcall.model.CallTreeEntry;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaCallTree extends JpaNouns<CallTreeEntry> implements CallTree {

    JpaCallTree() {
        super(listing());
    }

    JpaCallTree(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<CallTreeEntry> listing() {
        return Listing.of(CallTreeEntry.class, "id", SortColumn.text("id")).within(Within.DELEGATIONS, "delegationId");
    }

    @Override
    public List<CallTreeEntry> of(DelegationId delegation) {
        return entityManager()
                .createQuery(
                        "select e from CallTreeEntry e where e.delegationId = :id order by e.id", CallTreeEntry.class)
                .setParameter("id", delegation.toString())
                .getResultList();
    }
}
