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
import org.fujinowa.vetting.model.FamilyReference;
import org.fujinowa.vetting.model.FamilyReferences;

@ApplicationScoped
class JpaFamilyReferences extends JpaNouns<FamilyReference> implements FamilyReferences {

    JpaFamilyReferences() {
        super(listing());
    }

    JpaFamilyReferences(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<FamilyReference> listing() {
        return Listing.of(FamilyReference.class, "askedAt", SortColumn.moment("askedAt"))
                .within(Within.HOMES, "familyId");
    }

    @Override
    public List<FamilyReference> of(Set<HostFamilyId> families) {
        if (families.isEmpty()) {
            return List.of();
        }
        return entityManager()
                .createQuery(
                        "select e from FamilyReference e where e.familyId in :families order by e.askedAt, e.id",
                        FamilyReference.class)
                .setParameter(
                        "families",
                        families.stream().map(HostFamilyId::toString).toList())
                .getResultList();
    }
}
