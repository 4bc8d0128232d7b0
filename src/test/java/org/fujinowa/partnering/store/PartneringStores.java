package org.fujinowa.partnering.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.partnering.model.Compliances;
import org.fujinowa.partnering.model.FlightSheets;
import org.fujinowa.partnering.model.HomeSheets;
import org.fujinowa.partnering.model.NightRules;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.partnering.model.StudentSheets;
import org.fujinowa.partnering.model.TakeOvers;

/** The stores of this context over a test's entity manager. */
public final class PartneringStores {

    private PartneringStores() {}

    public static PartnerWindows windows(EntityManager entityManager) {
        return new JpaPartnerWindows(entityManager);
    }

    public static StudentSheets students(EntityManager entityManager) {
        return new JpaStudentSheets(entityManager);
    }

    public static FlightSheets flights(EntityManager entityManager) {
        return new JpaFlightSheets(entityManager);
    }

    public static HomeSheets homes(EntityManager entityManager) {
        return new JpaHomeSheets(entityManager);
    }

    public static NightRules nightRules(EntityManager entityManager) {
        return new JpaNightRules(entityManager);
    }

    public static Compliances compliances(EntityManager entityManager) {
        return new JpaCompliances(entityManager);
    }

    public static TakeOvers takeOvers(EntityManager entityManager) {
        return new JpaTakeOvers(entityManager);
    }
}
