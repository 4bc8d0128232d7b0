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
import org.fujinowa.vetting.model.Kinship;
import org.fujinowa.vetting.model.Kinships;

@ApplicationScoped
class JpaKinships extends JpaNouns<Kinship> implements Kinships {

    JpaKinships() {
        super(listing());
    }

    JpaKinships(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Kinship> listing() {
        return Listing.of(Kinship.class, "declaredAt", SortColumn.moment("declaredAt"))
                .within(Within.HOMES, "familyId");
    }

    @Override
    public List<Kinship> of(Set<HostFamilyId> families) {
        if (families.isEmpty()) {
            return List.of();
        }
        return entityManager()
                .createQuery(
                        "select e from Kinship e where e.familyId in :families order by e.declaredAt, e.id",
                        Kinship.class)
                .setParameter(
                        "families",
                        families.stream().map(HostFamilyId::toString).toList())
                .getResultList();
    }
}
