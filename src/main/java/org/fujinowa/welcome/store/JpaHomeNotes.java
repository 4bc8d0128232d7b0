package org.fujinowa.welcome.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Set;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;
import org.fujinowa.welcome.HomeNoteKind;
import org.fujinowa.welcome.model.HomeNote;
import org.fujinowa.welcome.model.HomeNotes;

@ApplicationScoped
class JpaHomeNotes extends JpaNouns<HomeNote> implements HomeNotes {

    JpaHomeNotes() {
        super(listing());
    }

    JpaHomeNotes(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<HomeNote> listing() {
        return Listing.of(HomeNote.class, "saidAt", SortColumn.moment("saidAt"))
                .withinWhere(
                        Within.DELEGATIONS,
                        "e.guestId in (select p.id from Participant p where p.delegationId in :value)")
                .filteredBy("kind", HomeNoteKind.class)
                .filteredByTruth("waiting");
    }

    @Override
    public List<HomeNote> of(Set<HostFamilyId> families) {
        return families.isEmpty()
                ? List.of()
                : entityManager()
                        .createQuery(
                                "select n from HomeNote n where n.familyId in :families order by n.saidAt, n.id",
                                HomeNote.class)
                        .setParameter(
                                "families",
                                families.stream().map(HostFamilyId::toString).toList())
                        .getResultList();
    }

    @Override
    public List<HomeNote> of(HostFamilyId family) {
        return entityManager()
                .createQuery(
                        "select n from HomeNote n where n.familyId = :family order by n.saidAt, n.id", HomeNote.class)
                .setParameter("family", family.toString())
                .getResultList();
    }

    @Override
    public long waiting() {
        return page(ListRequest.first(1).with("waiting", "true")).total();
    }
}
