package org.fujinowa.emergency.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.emergency.model.Aids;
import org.fujinowa.emergency.model.EmergencyCards;
import org.fujinowa.emergency.model.SafetyChecks;
import org.fujinowa.emergency.model.SafetyReplies;

/** The stores of this context over a test's entity manager. */
public final class EmergencyStores {

    private EmergencyStores() {}

    public static Aids aids(EntityManager entityManager) {
        return new JpaAids(entityManager);
    }

    public static EmergencyCards cards(EntityManager entityManager) {
        return new JpaEmergencyCards(entityManager);
    }

    public static SafetyChecks checks(EntityManager entityManager) {
        return new JpaSafetyChecks(entityManager);
    }

    public static SafetyReplies replies(EntityManager entityManager) {
        return new JpaSafetyReplies(entityManager);
    }
}
