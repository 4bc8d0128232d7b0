package org.fujinowa.intake.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.model.Intakes;
import org.fujinowa.retention.Retained;
import org.fujinowa.retention.RetentionSince;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;

/** The files that were read in, with all their rows, and what they changed: for as long as somebody may want to look back or undo. */
@ApplicationScoped
@Transactional
public class ImportedFiles implements Retained {

    private static final String KIND = "Import";
    private static final ZoneId HERE = ZoneId.of("Asia/Tokyo");
    private static final int DAYS = 90;

    private Intakes intakes;

    /** For the CDI proxy. */
    protected ImportedFiles() {}

    @Inject
    public ImportedFiles(Intakes intakes) {
        this.intakes = intakes;
    }

    @Override
    @OpenToAll("A word.")
    public String kind() {
        return "imported-files";
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
        return Set.of("import_file", "import_row", "import_change");
    }

    @Override
    @OpenToAll("Asked by retention, whose caller may see how much is due; says identities only.")
    public List<Subject> due(LocalDate began, int atMost) {
        var dayAfter = began.plusDays(1).atStartOfDay(HERE).toInstant();
        return intakes.restingSince(dayAfter, atMost).stream()
                .map(id -> new Subject(KIND, id.toString()))
                .toList();
    }

    @Override
    @OpenToAll("Called by retention, by the rules that people were allowed to set.")
    public void forget(Subject subject) {
        intakes.forget(ImportId.of(subject.id()));
    }
}
