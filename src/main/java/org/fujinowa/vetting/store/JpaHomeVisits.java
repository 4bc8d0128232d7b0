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
import org.fujinowa.vetting.model.HomeVisit;
import org.fujinowa.vetting.model.HomeVisits;

@ApplicationScoped
class JpaHomeVisits extends JpaNouns<HomeVisit> implements HomeVisits {

    JpaHomeVisits() {
        super(listing());
    }

    JpaHomeVisits(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<HomeVisit> listing() {
        return Listing.of(HomeVisit.class, "visitedOn", SortColumn.day("visitedOn"))
                .within(Within.HOMES, "familyId");
    }

    @Override
    public List<HomeVisit> of(Set<HostFamilyId> families) {
        if (families.isEmpty()) {
            return List.of();
        }
        return entityManager()
                .createQuery(
                        "select e from HomeVisit e where e.familyId in :families order by e.visitedOn, e.id",
                        HomeVisit.class)
                .setParameter(
                        "families",
                        families.stream().map(HostFamilyId::toString).toList())
                .getResultList();
    }
}
