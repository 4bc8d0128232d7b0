package org.fujinowa.incidents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.incidents.IncidentRow;
import org.fujinowa.incidents.service.IncidentLog;
import org.jspecify.annotations.Nullable;

/** /incidents/incidents?delegation=…: the incidents of a delegation. */
@Named
@RequestScoped
public class IncidentListPage {

    @Inject
    private IncidentLog log;

    @Inject
    private AskedAbout delegation;

    private @Nullable List<IncidentRow> rows;

    /** The newest first. */
    public List<IncidentRow> getRows() {
        if (rows == null) {
            rows = log.of(delegation.id());
        }
        return rows;
    }
}
