package org.fujinowa.incidents.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.incidents.EntryDetails;
import org.fujinowa.incidents.EntryKind;
import org.fujinowa.incidents.IncidentFile;
import org.fujinowa.incidents.IncidentId;
import org.fujinowa.incidents.ToldLine;
import org.fujinowa.incidents.service.IncidentLog;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** /incidents/incident?id=…: the file of one incident. */
@Named
@RequestScoped
public class IncidentPage {

    @Inject
    private IncidentLog log;

    @Inject
    private AskedAbout delegation;

    @Inject
    private HostRegister hosts;

    private @Nullable IncidentFile file;
    private @Nullable List<ToldLine> chain;

    /** The file; the audit trail says who looked. */
    public IncidentFile getFile() {
        if (file == null) {
            file = log.look(id());
            delegation.is(file.details().delegation());
        }
        return file;
    }

    static IncidentId id() {
        try {
            return IncidentId.of(AskedAbout.asked("id"));
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("Incident");
        }
    }

    /** Before anything is written of a page that may not be seen. */
    public void open() {
        getFile();
    }

    /** How far the reporting chain is. */
    public List<ToldLine> getChain() {
        if (chain == null) {
            chain = log.told(id());
        }
        return chain;
    }

    /** The home that it is about; empty if none. */
    public String getFamily() {
        var family = getFile().details().family();
        return family == null ? "" : hosts.get(family).value().name();
    }

    /** Who may see it, by name. */
    public String getKeepers() {
        var names = log.colleagues(id());
        return getFile().keepers().stream()
                .map(keeper -> names.getOrDefault(keeper, keeper))
                .collect(Collectors.joining("、"));
    }

    /** What an entry is about: who was told, who sees to it, which level. */
    public String about(EntryDetails entry) {
        if (entry.kind() != EntryKind.KEEPER) {
            return entry.whom();
        }
        return log.colleagues(id()).getOrDefault(entry.whom(), entry.whom());
    }

    /** Whether the reader is the second person who is waited for. */
    public boolean isWaitsForAnother() {
        return getFile().closing().isPresent();
    }
}
