package org.fujinowa.reciprocity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.Certainty;
import org.fujinowa.reciprocity.model.Opening;
import org.fujinowa.reciprocity.model.Openings;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaOpenings extends JpaNouns<Opening> implements Openings {

    JpaOpenings() {
        super(listing());
    }

    JpaOpenings(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Opening> listing() {
        return Listing.of(Opening.class, "year", SortColumn.number("ofYear"))
                .within(Within.PROGRAMMES, "programmeId")
                .filteredBy("direction", Direction.class)
                .filteredBy("certainty", Certainty.class)
                .filteredByTruth("counted")
                .filteredBy(
                        "programme",
                        "e.programmeId = :value",
                        word -> ProgrammeId.of(word).toString());
    }

    @Override
    public boolean anyOf(ProgrammeId programme) {
        return Linked.any(entityManager(), "Opening", "programmeId", programme);
    }

    @Override
    public boolean anyWith(PartnerId partner) {
        return Linked.any(entityManager(), "Opening", "partnerId", partner);
    }
}
