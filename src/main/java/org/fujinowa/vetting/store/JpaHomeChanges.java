package org.fujinowa.vetting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;
import org.fujinowa.vetting.model.HomeChange;
import org.fujinowa.vetting.model.HomeChanges;

@ApplicationScoped
class JpaHomeChanges extends JpaNouns<HomeChange> implements HomeChanges {

    JpaHomeChanges() {
        super(listing());
    }

    JpaHomeChanges(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<HomeChange> listing() {
        return Listing.of(HomeChange.class, "since", SortColumn.day("since")).within(Within.HOMES, "familyId");
    }

    @Override
    public List<HomeChange> of(Set<HostFamilyId> families) {
        if (families.isEmpty()) {
            return List.of();
        }
        return entityManager()
                .createQuery(
                        "select c from HomeChange c where c.familyId in :families order by c.since, c.notedAt, c.id",
                        HomeChange.class)
                .setParameter(
                        "families",
                        families.stream().map(HostFamilyId::toString).toList())
                .getResultList();
    }
}
