package org.fujinowa.retention.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.retention.RunReport;
import org.fujinowa.shared.store.RecordJson;
import org.jspecify.annotations.Nullable;

/** One run and its report. Its identity is the day for the daily one, so that of several nodes only one can begin it. */
@Entity
@Table(name = "retention_run")
public class RetentionRun {

    @Id
    private String id;

    @Version
    private long version;

    private LocalDate runDay;
    private Instant startedAt;
    private @Nullable Instant endedAt;
    private String startedBy;

    @Lob
    private String report;

    /** For JPA. */
    protected RetentionRun() {}

    public RetentionRun(String id, LocalDate day, String by, Instant now) {
        this.id = id;
        this.runDay = day;
        this.startedBy = by;
        this.startedAt = now;
        this.report = RecordJson.write(new Lines(List.of()));
    }

    private record Lines(List<RunReport.Line> lines) {}

    public void end(List<RunReport.Line> lines, Instant now) {
        report = RecordJson.write(new Lines(lines));
        endedAt = now;
    }

    public RunReport summary() {
        return new RunReport(
                runDay,
                startedAt,
                endedAt,
                startedBy,
                RecordJson.read(Lines.class, report).lines());
    }
}
