package org.fujinowa.rollcall.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.rollcall.model.CallTree;
import org.fujinowa.rollcall.model.Duties;
import org.fujinowa.rollcall.model.RollCalls;
import org.fujinowa.rollcall.model.Ticks;

/** The stores of this context over a test's entity manager. */
public final class RollCallStores {

    private RollCallStores() {}

    public static RollCalls calls(EntityManager entityManager) {
        return new JpaRollCalls(entityManager);
    }

    public static Ticks ticks(EntityManager entityManager) {
        return new JpaTicks(entityManager);
    }

    public static Duties duties(EntityManager entityManager) {
        return new JpaDuties(entityManager);
    }

    public static CallTree tree(EntityManager entityManager) {
        return new JpaCallTree(entityManager);
    }
}
