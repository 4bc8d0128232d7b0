package org.fujinowa.incidents.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.fujinowa.incidents.model.CheckInWay;
import org.fujinowa.incidents.model.CheckInWays;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaCheckInWays extends JpaNouns<CheckInWay> implements CheckInWays {

    JpaCheckInWays() {
        super(listing());
    }

    JpaCheckInWays(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<CheckInWay> listing() {
        return Listing.of(CheckInWay.class, "id", SortColumn.text("id")).within(Within.DELEGATIONS, "delegationId");
    }

    @Override
    public List<CheckInWay> of(DelegationId delegation) {
        return entityManager()
                .createQuery("select w from CheckInWay w where w.delegationId = :id order by w.id", CheckInWay.class)
                .setParameter("id", delegation.toString())
                .getResultList();
    }

    @Override
    public Optional<CheckInWay> findByCode(String hash) {
        return entityManager()
                .createQuery("select w from CheckInWay w where w.codeHash = :hash", CheckInWay.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }
}
