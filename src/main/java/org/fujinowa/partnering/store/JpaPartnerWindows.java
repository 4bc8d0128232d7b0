package org.fujinowa.partnering.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.partnering.model.PartnerWindow;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaPartnerWindows extends JpaNouns<PartnerWindow> implements PartnerWindows {

    JpaPartnerWindows() {
        super(listing());
    }

    JpaPartnerWindows(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<PartnerWindow> listing() {
        return Listing.of(PartnerWindow.class, "closesOn", SortColumn.day("closesOn"))
                .within(Within.DELEGATIONS, "delegationId");
    }

    @Override
    public List<PartnerWindow> of(DelegationId delegation) {
        return entityManager()
                .createQuery(
                        "select w from PartnerWindow w where w.delegationId = :id order by w.closesOn, w.id",
                        PartnerWindow.class)
                .setParameter("id", delegation.toString())
                .getResultList();
    }
}
