package org.fujinowa.incidents.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.fujinowa.incidents.model.ReportingStep;
import org.fujinowa.incidents.model.ReportingSteps;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaReportingSteps extends JpaNouns<ReportingStep> implements ReportingSteps {

    JpaReportingSteps() {
        super(listing());
    }

    JpaReportingSteps(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<ReportingStep> listing() {
        return Listing.of(ReportingStep.class, "fromLevel", SortColumn.text("fromLevel"));
    }
}
