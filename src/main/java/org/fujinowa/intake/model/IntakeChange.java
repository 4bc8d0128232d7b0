package org.fujinowa.intake.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Optional;
import org.fujinowa.intake.ImportId;
import org.fujinowa.shared.store.SealedJson;
import org.jspecify.annotations.Nullable;

/** One record that an import added or changed, with what is needed to take it back. */
@Entity
@Table(name = "import_change")
public class IntakeChange {

    private static final int LONGEST_NAME = 400;

    /** Which register. */
    public enum Kind {
        PERSON,
        PARTICIPANT,
        HOST_FAMILY
    }

    @Id
    private String id;

    private String importId;
    private int place;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String recordId;
    private long recordVersion;
    private String name;

    @Lob
    private @Nullable String former;

    /** For JPA. */
    protected IntakeChange() {}

    /**
     * @param place its order within the import
     * @param version the version that the record had afterwards
     * @param name whom it is about
     * @param former what it said before; null if it was added
     */
    public IntakeChange(
            ImportId importId,
            int place,
            Kind kind,
            Record recordId,
            long version,
            String name,
            @Nullable Record former) {
        this.id = importId + ":" + place;
        this.importId = importId.toString();
        this.place = place;
        this.kind = kind;
        this.recordId = recordId.toString();
        this.recordVersion = version;
        this.name = name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME);
        this.former = former == null ? null : SealedJson.write(sealedAt(), former);
    }

    public ImportId importId() {
        return ImportId.of(importId);
    }

    public int place() {
        return place;
    }

    public Kind kind() {
        return kind;
    }

    public String recordId() {
        return recordId;
    }

    public long recordVersion() {
        return recordVersion;
    }

    public String name() {
        return name;
    }

    /** What the record said before; empty if the import added it. */
    public <R extends Record> Optional<R> former(Class<R> type) {
        return former == null ? Optional.empty() : Optional.of(SealedJson.read(type, sealedAt(), former));
    }

    private String sealedAt() {
        return "import_change/" + id;
    }
}
