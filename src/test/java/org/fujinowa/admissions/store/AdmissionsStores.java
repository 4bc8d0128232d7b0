package org.fujinowa.admissions.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.admissions.model.Participants;

/** The stores of this context for tests of others. */
public final class AdmissionsStores {

    private AdmissionsStores() {}

    public static Participants participants(EntityManager entityManager) {
        return new JpaParticipants(entityManager);
    }
}
