package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;
import org.fujinowa.selection.ReferenceId;
import org.fujinowa.selection.model.References;

/** What referees said of applicants: until the delegation has been chosen and nobody asks any more. */
@ApplicationScoped
@Transactional
public class GivenReferences implements Retained {

    private static final String KIND = "Reference";
    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");
    private static final int DAYS = 180;

    private References references;

    /** For the CDI proxy. */
    protected GivenReferences() {}

    @Inject
    public GivenReferences(References references) {
        this.references = references;
    }

    @Override
    @OpenToAll("A word.")
    public String kind() {
        return "references";
    }

    @Override
    @OpenToAll("A number.")
    public int defaultDays() {
        return DAYS;
    }

    @Override
    @OpenToAll("A word.")
    public RetentionSince since() {
        return RetentionSince.ENTRY;
    }

    @Override
    @OpenToAll("Names of tables.")
    public Set<String> tables() {
        return Set.of("selection_reference");
    }

    @Override
    @OpenToAll("Asked by retention, whose caller may see how much is due; says identities only.")
    public List<Subject> due(LocalDate began, int atMost) {
        return references.askedBefore(began.plusDays(1).atStartOfDay(HERE).toInstant(), atMost).stream()
                .map(each -> new Subject(KIND, each.key()))
                .toList();
    }

    @Override
    @OpenToAll("Called by retention, by the rules that people were allowed to set.")
    public void forget(Subject subject) {
        references.remove(references.get(ReferenceId.of(subject.id())));
    }
}
