package org.fujinowa.incidents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.incidents.IncidentDetails;
import org.fujinowa.incidents.IncidentLevel;
import org.fujinowa.incidents.service.IncidentLog;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;

/** /incidents/incident-edit?delegation=…: an incident is written down, once. */
@Named
@RequestScoped
public class IncidentEditPage extends EditPage<IncidentDetails> {

    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");

    @Inject
    private IncidentLog log;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private HostRegister hosts;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Clock clock;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_INCIDENTS);
    }

    @Override
    protected Class<IncidentDetails> type() {
        return IncidentDetails.class;
    }

    @Override
    protected String kind() {
        return "Incident";
    }

    @Override
    protected String labels() {
        return "incidents.incident";
    }

    @Override
    protected String viewPage() {
        return "/incidents/incident";
    }

    @Override
    protected void prefill(RecordForm<IncidentDetails> form) {
        var now = clock.instant().atZone(HERE);
        var asked = AskedAbout.asked("delegation");
        delegation(asked);
        form.put("delegation", asked);
        form.put("day", now.toLocalDate().toString());
        form.put("time", now.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        form.put("level", IncidentLevel.ONE.name());
    }

    @Override
    protected Versioned<IncidentDetails> read(String id) {
        throw new NoSuchRecord(id);
    }

    @Override
    protected Object add(IncidentDetails details) {
        return log.write(details);
    }

    @Override
    protected void change(String id, long version, IncidentDetails details) {
        throw new NoSuchRecord(id);
    }

    /** The homes that it may be about. */
    public List<Choice> getFamilies() {
        return hosts.all().stream()
                .map(family -> new Choice(
                        family.id().toString(),
                        family.details().name(),
                        family.details().latin().isBlank()
                                ? family.details().name()
                                : family.details().latin()))
                .toList();
    }

    /** Where the page leads back to. */
    public String getListAddress() {
        return "/incidents/incidents?delegation=" + getForm().get("delegation");
    }

    /** Of which delegation. */
    public DelegationDetails getDelegation() {
        return delegation(String.valueOf(getForm().get("delegation")));
    }

    private DelegationDetails delegation(String id) {
        try {
            return delegations.get(DelegationId.of(id)).value();
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("Delegation");
        }
    }
}
