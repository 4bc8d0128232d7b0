package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fujinowa.incidents.model.AlertReceiversBook;
import org.fujinowa.incidents.model.CheckInWays;
import org.fujinowa.incidents.model.CheckIns;
import org.fujinowa.incidents.model.Incidents;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.RuleViolation;

/** No delegation goes of which an incident is kept; check-ins go with it. */
@ApplicationScoped
public class IncidentsFollow {

    private Incidents incidents;
    private CheckIns checkIns;
    private CheckInWays ways;
    private AlertReceiversBook receivers;

    /** For the CDI proxy. */
    protected IncidentsFollow() {}

    @Inject
    IncidentsFollow(Incidents incidents, CheckIns checkIns, CheckInWays ways, AlertReceiversBook receivers) {
        this.incidents = incidents;
        this.checkIns = checkIns;
        this.ways = ways;
        this.receivers = receivers;
    }

    /** @throws RuleViolation {@code incidents.are-kept} if something happened on its way */
    @OpenToAll("Hears of what the register of delegations is about to do for a caller who was allowed to.")
    public void follow(@Observes DelegationRemoving event) {
        if (!incidents.of(event.delegation()).isEmpty()) {
            throw new RuleViolation("incidents.are-kept");
        }
        checkIns.of(event.delegation()).forEach(checkIns::remove);
        ways.of(event.delegation()).forEach(ways::remove);
        receivers.find(event.delegation()).ifPresent(receivers::remove);
    }
}
