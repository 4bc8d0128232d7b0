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
import org.fujinowa.vetting.model.HomeContact;
import org.fujinowa.vetting.model.HomeContacts;

@ApplicationScoped
class JpaHomeContacts extends JpaNouns<HomeContact> implements HomeContacts {

    JpaHomeContacts() {
        super(listing());
    }

    JpaHomeContacts(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<HomeContact> listing() {
        return Listing.of(HomeContact.class, "happenedOn", SortColumn.day("happenedOn"))
                .within(Within.HOMES, "familyId");
    }

    @Override
    public List<HomeContact> of(Set<HostFamilyId> families) {
        if (families.isEmpty()) {
            return List.of();
        }
        return entityManager()
                .createQuery(
                        "select e from HomeContact e where e.familyId in :families order by e.happenedOn, e.id",
                        HomeContact.class)
                .setParameter(
                        "families",
                        families.stream().map(HostFamilyId::toString).toList())
                .getResultList();
    }
}
