package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fujinowa.incidents.IncidentId;
import org.fujinowa.incidents.model.AlertReceiversBook;
import org.fujinowa.incidents.model.CheckInWays;
import org.fujinowa.incidents.model.CheckIns;
import org.fujinowa.incidents.model.IncidentEntries;
import org.fujinowa.incidents.model.Incidents;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.retention.Kept;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.Subject;

/** Incidents are kept long after they were closed, for questions come late; how people felt goes soon after they are home. */
@ApplicationScoped
class PastIncidents {

    private static final int TEN_YEARS = 3_650;
    private static final int HALF_A_YEAR = 180;
    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

    private Incidents incidents;
    private IncidentEntries entries;
    private CheckIns checkIns;
    private CheckInWays ways;
    private AlertReceiversBook receivers;
    private DelegationRegister delegations;

    /** For the CDI proxy. */
    protected PastIncidents() {}

    @Inject
    PastIncidents(
            Incidents incidents,
            IncidentEntries entries,
            CheckIns checkIns,
            CheckInWays ways,
            AlertReceiversBook receivers,
            DelegationRegister delegations) {
        this.incidents = incidents;
        this.entries = entries;
        this.checkIns = checkIns;
        this.ways = ways;
        this.receivers = receivers;
        this.delegations = delegations;
    }

    /** Closed incidents with their whole file; open ones stay. */
    @Produces
    Retained incidents() {
        return new Kept(
                "incidents",
                RetentionSince.END,
                TEN_YEARS,
                Set.of("incident", "incident_entry"),
                this::closed,
                subject -> forget(IncidentId.of(subject.id())));
    }

    /** What was answered, the codes by which, and who was alerted: a delegation at once. */
    @Produces
    Retained checkIns() {
        return new Kept(
                "check-ins",
                RetentionSince.RETURN,
                HALF_A_YEAR,
                Set.of("check_in", "check_in_way", "check_in_receivers"),
                this::answered,
                subject -> forget(DelegationId.of(subject.id())));
    }

    private List<Subject> closed(LocalDate began, int atMost) {
        return incidents.all().stream()
                .filter(incident -> incident.file(entries.of(incident.id()))
                        .closedAt()
                        .filter(at -> !LocalDate.ofInstant(at, HERE).isAfter(began))
                        .isPresent())
                .limit(atMost)
                .map(incident -> Subject.of("Incident", incident.id()))
                .toList();
    }

    private List<Subject> answered(LocalDate began, int atMost) {
        return delegations.homeBy(began).stream()
                .filter(delegation -> !checkIns.of(delegation).isEmpty()
                        || !ways.of(delegation).isEmpty()
                        || receivers.find(delegation).isPresent())
                .limit(atMost)
                .map(delegation -> Subject.of("CheckIns", delegation))
                .toList();
    }

    private void forget(IncidentId id) {
        entries.of(id).forEach(entries::remove);
        incidents.remove(incidents.get(id));
    }

    private void forget(DelegationId delegation) {
        checkIns.of(delegation).forEach(checkIns::remove);
        ways.of(delegation).forEach(ways::remove);
        receivers.find(delegation).ifPresent(receivers::remove);
    }
}
