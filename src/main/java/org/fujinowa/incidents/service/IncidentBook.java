package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import org.fujinowa.incidents.EntryDetails;
import org.fujinowa.incidents.IncidentDetails;
import org.fujinowa.incidents.IncidentEntryId;
import org.fujinowa.incidents.IncidentFile;
import org.fujinowa.incidents.IncidentId;
import org.fujinowa.incidents.NewEntry;
import org.fujinowa.incidents.ToldLine;
import org.fujinowa.incidents.model.Incident;
import org.fujinowa.incidents.model.IncidentEntries;
import org.fujinowa.incidents.model.IncidentEntry;
import org.fujinowa.incidents.model.IncidentRules;
import org.fujinowa.incidents.model.Incidents;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.ListRequest;

/** Reads and continues the files of incidents for the services that have asked permission. */
@ApplicationScoped
class IncidentBook {

    private Incidents incidents;
    private IncidentEntries entries;
    private ReportingChain chain;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<IncidentDetails, Incident> keeping;
    private RecordKeeping<EntryDetails, IncidentEntry> adding;

    /** For the CDI proxy. */
    protected IncidentBook() {}

    @Inject
    IncidentBook(
            Incidents incidents,
            IncidentEntries entries,
            ReportingChain chain,
            AuditTrail audit,
            CurrentCaller caller,
            Validator validator,
            Clock clock) {
        this.incidents = incidents;
        this.entries = entries;
        this.chain = chain;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("Incident", incidents, audit, validator);
        this.adding = new RecordKeeping<>("IncidentEntry", entries, audit, validator);
    }

    void check(IncidentDetails details) {
        keeping.check(details);
    }

    IncidentId write(IncidentDetails details) {
        var id = IncidentId.next();
        keeping.add(new Incident(
                id, details, caller.get().signInName(), caller.get().displayName(), clock.instant()));
        return id;
    }

    List<IncidentFile> of(DelegationId delegation) {
        return incidents.of(delegation).stream().map(this::file).toList();
    }

    List<IncidentFile> all() {
        return incidents.page(ListRequest.first(ListRequest.LARGEST)).rows().stream()
                .map(this::file)
                .toList();
    }

    IncidentFile get(IncidentId id) {
        return file(incidents.get(id));
    }

    List<ToldLine> told(IncidentFile file) {
        return IncidentRules.chain(file, chain.rows(), clock.instant());
    }

    int untold(IncidentFile file) {
        return (int) told(file).stream().filter(line -> line.told() == null).count();
    }

    /**
     * Continues a file.
     *
     * @param seen how many entries whoever writes has seen
     * @throws ConcurrentChange if there are others by now
     */
    void add(IncidentId id, int seen, NewEntry entry) {
        var incident = incidents.get(id);
        var known = entries.of(id);
        ConcurrentChange.refuseUnlessSame(seen, known.size());
        var file = incident.file(known);
        IncidentRules.check(file, entry, caller.get().signInName(), untold(file));
        var details = new EntryDetails(
                id,
                known.size() + 1,
                entry.kind(),
                entry.words().strip(),
                entry.whom().strip(),
                entry.step(),
                entry.level(),
                entry.due(),
                entry.told(),
                entry.about(),
                caller.get().signInName(),
                caller.get().displayName(),
                clock.instant(),
                known.isEmpty() ? incident.seal() : known.get(known.size() - 1).seal());
        adding.check(details);
        adding.add(new IncidentEntry(IncidentEntryId.next(), details));
    }

    private IncidentFile file(Incident incident) {
        return incident.file(entries.of(incident.id()));
    }
}
