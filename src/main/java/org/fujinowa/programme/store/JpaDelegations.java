package org.fujinowa.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.model.Delegation;
import org.fujinowa.programme.model.DelegationOfProgramme;
import org.fujinowa.programme.model.Delegations;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaDelegations extends JpaNouns<Delegation> implements Delegations {

    JpaDelegations() {
        super(listing());
    }

    JpaDelegations(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Delegation> listing() {
        return Listing.of(Delegation.class, "arrival", SortColumn.day("arrival"))
                .sortedBy("nameJa", SortColumn.text("nameJa"))
                .sortedBy("nameEn", SortColumn.text("nameEn"))
                .filteredBy(
                        "programme",
                        "e.programmeId = :value",
                        word -> ProgrammeId.of(word).toString())
                .within(Within.DELEGATIONS, "id")
                .filteredByTruth("homeStay")
                .filteredBy("direction", Direction.class)
                .filteredBy("state", DelegationState.class);
    }

    @Override
    public boolean anyOf(ProgrammeId programme) {
        return any("programmeId", programme);
    }

    @Override
    public boolean anyWith(PartnerId partner) {
        return any("partnerId", partner);
    }

    @Override
    public boolean anyAt(PlaceId place) {
        return !entityManager()
                .createQuery("select d.id from Delegation d where d.lists like :place", String.class)
                .setParameter("place", "%\"" + place + "\"%")
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private boolean any(String column, Record id) {
        return !entityManager()
                .createQuery("select d.id from Delegation d where d." + column + " = :id", String.class)
                .setParameter("id", id.toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public List<Delegation> homeBy(LocalDate day) {
        return entityManager()
                .createQuery(
                        "select d from Delegation d where d.departure <= :day order by d.departure, d.id",
                        Delegation.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<DelegationOfProgramme> in(List<String> programmes, List<String> delegations) {
        return entityManager()
                .createQuery("""
                        select d.id, d.programmeId, d.homeStay from Delegation d
                        where d.programmeId in :programmes or d.id in :delegations
                        """, Object[].class)
                .setParameter("programmes", orNone(programmes))
                .setParameter("delegations", orNone(delegations))
                .getResultStream()
                .map(row -> new DelegationOfProgramme((String) row[0], (String) row[1], (Boolean) row[2]))
                .toList();
    }

    /** A list of none is no SQL. */
    private static List<String> orNone(List<String> keys) {
        return keys.isEmpty() ? List.of("-") : keys;
    }
}
