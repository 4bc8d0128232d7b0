package org.fujinowa.selection.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.selection.model.Criteria;
import org.fujinowa.selection.model.Decisions;
import org.fujinowa.selection.model.RatingSheets;
import org.fujinowa.selection.model.RefereeQuestions;
import org.fujinowa.selection.model.References;
import org.fujinowa.selection.model.SelectionRounds;

/** The stores of this context over a test's entity manager. */
public final class SelectionStores {

    private SelectionStores() {}

    public static References references(EntityManager entityManager) {
        return new JpaReferences(entityManager);
    }

    public static Criteria criteria(EntityManager entityManager) {
        return new JpaCriteria(entityManager);
    }

    public static RefereeQuestions questions(EntityManager entityManager) {
        return new JpaRefereeQuestions(entityManager);
    }

    public static RatingSheets sheets(EntityManager entityManager) {
        return new JpaRatingSheets(entityManager);
    }

    public static Decisions decisions(EntityManager entityManager) {
        return new JpaDecisions(entityManager);
    }

    public static SelectionRounds rounds(EntityManager entityManager) {
        return new JpaSelectionRounds(entityManager);
    }
}
