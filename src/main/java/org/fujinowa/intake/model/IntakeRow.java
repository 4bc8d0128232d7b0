package org.fujinowa.intake.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.intake.ImportId;
import org.fujinowa.intake.RowOutcome;
import org.fujinowa.intake.RowPreview;
import org.fujinowa.shared.store.RecordJson;
import org.fujinowa.shared.store.SealedJson;

/** What a person was shown about one row: confirming does this or nothing. */
@Entity
@Table(name = "import_row")
public class IntakeRow {

    @Id
    private String id;

    private String importId;
    private int place;

    @Enumerated(EnumType.STRING)
    private RowOutcome outcome;

    private int questions;

    @Lob
    private String preview;

    /** For JPA. */
    protected IntakeRow() {}

    public IntakeRow(ImportId importId, RowPreview shown) {
        this.id = importId + ":" + shown.position();
        this.importId = importId.toString();
        this.place = shown.position();
        this.outcome = shown.outcome();
        this.questions = shown.questions().size();
        this.preview = SealedJson.write(sealedAt(), shown);
    }

    public int place() {
        return place;
    }

    public RowOutcome outcome() {
        return outcome;
    }

    public int questions() {
        return questions;
    }

    public ImportId importId() {
        return ImportId.of(importId);
    }

    public RowPreview preview() {
        return SealedJson.read(RowPreview.class, sealedAt(), preview);
    }

    /** Whether a person was shown exactly this. */
    public boolean shows(RowPreview now) {
        return RecordJson.write(preview()).equals(RecordJson.write(now));
    }

    private String sealedAt() {
        return "import_row/" + id;
    }
}
