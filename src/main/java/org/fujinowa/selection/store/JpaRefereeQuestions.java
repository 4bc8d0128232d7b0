package org.fujinowa.selection.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.fujinowa.selection.model.RefereeQuestion;
import org.fujinowa.selection.model.RefereeQuestions;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaRefereeQuestions extends JpaNouns<RefereeQuestion> implements RefereeQuestions {

    JpaRefereeQuestions() {
        super(listing());
    }

    JpaRefereeQuestions(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<RefereeQuestion> listing() {
        return Listing.of(RefereeQuestion.class, "place", SortColumn.number("place"));
    }
}
