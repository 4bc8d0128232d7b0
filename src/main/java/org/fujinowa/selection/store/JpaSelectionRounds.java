package org.fujinowa.selection.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.selection.model.SelectionRound;
import org.fujinowa.selection.model.SelectionRounds;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaSelectionRounds extends JpaNouns<SelectionRound> implements SelectionRounds {

    JpaSelectionRounds() {
        super(listing());
    }

    JpaSelectionRounds(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<SelectionRound> listing() {
        return Listing.of(SelectionRound.class, "id", SortColumn.text("id")).within(Within.DELEGATIONS, "id");
    }

    @Override
    public Optional<SelectionRound> lock(DelegationId delegation) {
        return Optional.ofNullable(
                entityManager().find(SelectionRound.class, delegation.toString(), LockModeType.PESSIMISTIC_WRITE));
    }
}
