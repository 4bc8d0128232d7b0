package org.fujinowa.security.service;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fujinowa.security.AuditLine;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;

/** An audit trail on a sheet of paper. */
public class NotedDeeds extends AuditTrail {

    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    private final List<Subject> looks = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void record(Deed deed, Subject subject, Changes changes) {
        lines.add(changes.values().stream()
                .map(change -> "%s: %s -> %s".formatted(change.name(), change.before(), change.after()))
                .collect(Collectors.joining("; ", deed + " " + subject.kind() + " ", "")));
    }

    @Override
    public void recordAs(String actor, Deed deed, Subject subject, Changes changes) {
        record(deed, subject, changes);
    }

    /** Looks do not stand among what was done. */
    @Override
    public void lookThrough(Subject list) {
        looks.add(list);
    }

    @Override
    public Optional<AuditLine> lastChange(Subject subject) {
        return Optional.empty();
    }

    /** What was looked through. */
    public List<Subject> looks() {
        return List.copyOf(looks);
    }

    /** What was done: deed, kind, and each value before and after. */
    public List<String> lines() {
        return List.copyOf(lines);
    }
}
