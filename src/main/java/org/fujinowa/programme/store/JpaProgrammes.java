package org.fujinowa.programme.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.fujinowa.programme.model.Programme;
import org.fujinowa.programme.model.Programmes;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaProgrammes extends JpaNouns<Programme> implements Programmes {

    JpaProgrammes() {
        super(listing());
    }

    JpaProgrammes(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Programme> listing() {
        return Listing.of(Programme.class, "code", SortColumn.text("code"))
                .sortedBy("nameJa", SortColumn.text("nameJa"))
                .sortedBy("nameEn", SortColumn.text("nameEn"))
                .within(Within.PROGRAMMES, "id")
                .filteredByTruth("active");
    }

    @Override
    public Optional<Programme> withCode(String code) {
        return entityManager()
                .createQuery("select p from Programme p where p.code = :code", Programme.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }
}
