package org.fujinowa.booklet.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.fujinowa.booklet.model.KeptTexts;
import org.fujinowa.booklet.model.TextShelf;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaTextShelf extends JpaNouns<KeptTexts> implements TextShelf {

    JpaTextShelf() {
        super(listing());
    }

    JpaTextShelf(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<KeptTexts> listing() {
        return Listing.of(KeptTexts.class, "folded", SortColumn.text("folded"));
    }
}
