package org.fujinowa.partnering.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.fujinowa.partnering.model.NightRule;
import org.fujinowa.partnering.model.NightRules;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaNightRules extends JpaNouns<NightRule> implements NightRules {

    JpaNightRules() {
        super(listing());
    }

    JpaNightRules(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<NightRule> listing() {
        return Listing.of(NightRule.class, "countsFrom", SortColumn.day("countsFrom"));
    }
}
