package org.fujinowa.emergency.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.fujinowa.emergency.model.EmergencyCard;
import org.fujinowa.emergency.model.EmergencyCards;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaEmergencyCards extends JpaNouns<EmergencyCard> implements EmergencyCards {

    JpaEmergencyCards() {
        super(listing());
    }

    JpaEmergencyCards(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<EmergencyCard> listing() {
        return Listing.of(EmergencyCard.class, "id", SortColumn.text("id")).within(Within.DELEGATIONS, "delegationId");
    }

    @Override
    public List<EmergencyCard> of(DelegationId delegation) {
        return entityManager()
                .createQuery(
                        "select e from EmergencyCard e where e.delegationId = :id order by e.id", EmergencyCard.class)
                .setParameter("id", delegation.toString())
                .getResultList();
    }

    @Override
    public Optional<EmergencyCard> findByCode(String hash) {
        return entityManager()
                .createQuery("select e from EmergencyCard e where e.codeHash = :hash", EmergencyCard.class)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }
}
