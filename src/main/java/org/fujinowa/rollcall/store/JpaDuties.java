package org.fujinowa.rollcall.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.rollcall.model.Duties;
import org.fujinowa.rollcall.model.Duty;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaDuties extends JpaNouns<Duty> implements Duties {

    JpaDuties() {
        super(listing());
    }

    JpaDuties(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Duty> listing() {
        return Listing.of(Duty.class, "id", SortColumn.text("id")).within(Within.DELEGATIONS, "delegationId");
    }

    @Override
    public List<Duty> of(DelegationId delegation) {
        return entityManager()
                .createQuery("select e from Duty e where e.delegationId = :id order by e.id", Duty.class)
                .setParameter("id", delegation.toString())
                .getResultList();
    }
}
