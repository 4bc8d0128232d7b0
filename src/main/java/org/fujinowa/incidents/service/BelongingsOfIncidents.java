package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.incidents.CheckInId;
import org.fujinowa.incidents.IncidentId;
import org.fujinowa.incidents.model.CheckIns;
import org.fujinowa.incidents.model.Incidents;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Incidents and check-ins belong to their delegation. */
@ApplicationScoped
class BelongingsOfIncidents implements Belongings {

    private Incidents incidents;
    private CheckIns checkIns;

    /** For the CDI proxy. */
    protected BelongingsOfIncidents() {}

    @Inject
    BelongingsOfIncidents(Incidents incidents, CheckIns checkIns) {
        this.incidents = incidents;
        this.checkIns = checkIns;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(
                new Belonging(
                        IncidentId.class,
                        "Incident",
                        key -> incidents
                                .find(IncidentId.of(key))
                                .map(incident -> Owner.delegation(incident.delegation()))),
                new Belonging(
                        CheckInId.class,
                        "CheckIn",
                        key -> checkIns.find(CheckInId.of(key))
                                .map(said -> Owner.delegation(said.details().delegation()))));
    }
}
