package org.fujinowa.almanac.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.fujinowa.almanac.AlmanacKind;
import org.fujinowa.almanac.model.Almanac;
import org.fujinowa.almanac.model.Almanacs;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaAlmanacs extends JpaNouns<Almanac> implements Almanacs {

    JpaAlmanacs() {
        super(listing());
    }

    JpaAlmanacs(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Almanac> listing() {
        return Listing.of(Almanac.class, "nameJa", SortColumn.text("sortJa"))
                .sortedBy("nameEn", SortColumn.text("sortEn"))
                .sortedBy("country", SortColumn.text("country"))
                .sortedBy("checkedOn", SortColumn.day("checkedSort"))
                .filteredBy("country")
                .filteredBy("kind", AlmanacKind.class)
                .filteredByTruth("unchecked");
    }
}
