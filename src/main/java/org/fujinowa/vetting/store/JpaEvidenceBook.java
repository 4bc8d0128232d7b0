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
import org.fujinowa.vetting.model.Evidence;
import org.fujinowa.vetting.model.EvidenceBook;

@ApplicationScoped
class JpaEvidenceBook extends JpaNouns<Evidence> implements EvidenceBook {

    JpaEvidenceBook() {
        super(listing());
    }

    JpaEvidenceBook(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Evidence> listing() {
        return Listing.of(Evidence.class, "doneOn", SortColumn.day("doneOn")).within(Within.HOMES, "familyId");
    }

    @Override
    public List<Evidence> of(Set<HostFamilyId> families) {
        if (families.isEmpty()) {
            return List.of();
        }
        return entityManager()
                .createQuery(
                        "select e from Evidence e where e.familyId in :families order by e.doneOn, e.recordedAt, e.id",
                        Evidence.class)
                .setParameter(
                        "families",
                        families.stream().map(HostFamilyId::toString).toList())
                .getResultList();
    }
}
