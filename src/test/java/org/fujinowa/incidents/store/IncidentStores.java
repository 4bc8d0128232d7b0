package org.fujinowa.incidents.store;

import jakarta.persistence.EntityManager;
import org.fujinowa.incidents.model.AlertReceiversBook;
import org.fujinowa.incidents.model.CheckInWays;
import org.fujinowa.incidents.model.CheckIns;
import org.fujinowa.incidents.model.IncidentEntries;
import org.fujinowa.incidents.model.Incidents;
import org.fujinowa.incidents.model.ReportingSteps;

/** The stores of this context over a test's entity manager. */
public final class IncidentStores {

    private IncidentStores() {}

    public static Incidents incidents(EntityManager entityManager) {
        return new JpaIncidents(entityManager);
    }

    public static IncidentEntries entries(EntityManager entityManager) {
        return new JpaIncidentEntries(entityManager);
    }

    public static ReportingSteps steps(EntityManager entityManager) {
        return new JpaReportingSteps(entityManager);
    }

    public static CheckIns checkIns(EntityManager entityManager) {
        return new JpaCheckIns(entityManager);
    }

    public static CheckInWays ways(EntityManager entityManager) {
        return new JpaCheckInWays(entityManager);
    }

    public static AlertReceiversBook receivers(EntityManager entityManager) {
        return new JpaAlertReceivers(entityManager);
    }
}
