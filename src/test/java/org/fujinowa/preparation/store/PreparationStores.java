package org.fujinowa.preparation.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.preparation.model.ChecklistItems;
import org.fujinowa.preparation.model.Lessons;
import org.fujinowa.preparation.model.TemplateSteps;

/** The stores of this context over a test's entity manager. */
public final class PreparationStores {

    private PreparationStores() {}

    public static ChecklistItems items(EntityManager entityManager) {
        return new JpaChecklistItems(entityManager);
    }

    public static TemplateSteps steps(EntityManager entityManager) {
        return new JpaTemplateSteps(entityManager);
    }

    public static Lessons lessons(EntityManager entityManager) {
        return new JpaLessons(entityManager);
    }
}
