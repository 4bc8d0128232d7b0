package org.fujinowa.preparation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.preparation.model.ChecklistItem;
import org.fujinowa.preparation.model.ChecklistItems;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaChecklistItems extends JpaNouns<ChecklistItem> implements ChecklistItems {

    JpaChecklistItems() {
        super(listing());
    }

    JpaChecklistItems(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<ChecklistItem> listing() {
        return Listing.of(ChecklistItem.class, "nameJa", SortColumn.text("nameJa"))
                .within(Within.DELEGATIONS, "delegationId");
    }

    @Override
    public List<ChecklistItem> of(DelegationId delegation) {
        return entityManager()
                .createQuery("select i from ChecklistItem i where i.delegationId = :id", ChecklistItem.class)
                .setParameter("id", delegation.toString())
                .getResultList();
    }
}
