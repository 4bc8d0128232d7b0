package org.fujinowa.applications.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.fujinowa.applications.model.ApplicationWindow;
import org.fujinowa.applications.model.ApplicationWindows;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaApplicationWindows extends JpaNouns<ApplicationWindow> implements ApplicationWindows {

    JpaApplicationWindows() {
        super(listing());
    }

    JpaApplicationWindows(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<ApplicationWindow> listing() {
        return Listing.of(ApplicationWindow.class, "openUntil", SortColumn.day("openUntil"))
                .within(Within.DELEGATIONS, "delegationId")
                .sortedBy("openFrom", SortColumn.day("openFrom"))
                .filteredBy(
                        "delegation",
                        "e.delegationId = :value",
                        word -> DelegationId.of(word).toString());
    }

    @Override
    public Optional<ApplicationWindow> of(DelegationId delegation) {
        return entityManager()
                .createQuery(
                        "select w from ApplicationWindow w where w.delegationId = :delegation", ApplicationWindow.class)
                .setParameter("delegation", delegation.toString())
                .getResultStream()
                .findFirst();
    }
}
