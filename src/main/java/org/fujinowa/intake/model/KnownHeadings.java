package org.fujinowa.intake.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.intake.TableKind;
import org.fujinowa.intake.reading.HeadingFingerprint;
import org.fujinowa.shared.store.RecordJson;

/** How a person mapped a table with such headings, for the next time that it comes. */
@Entity
@Table(name = "import_headings")
public class KnownHeadings {

    @Id
    private String fingerprint;

    @Lob
    private String fields;

    /** For JPA. */
    protected KnownHeadings() {}

    public KnownHeadings(TableKind kind, List<String> headings, Map<String, String> fields) {
        this.fingerprint = fingerprint(kind, headings);
        map(fields);
    }

    /** By what they are found. */
    public static String fingerprint(TableKind kind, List<String> headings) {
        return kind + ":" + HeadingFingerprint.of(headings).value();
    }

    public String fingerprint() {
        return fingerprint;
    }

    public final void map(Map<String, String> mapped) {
        fields = RecordJson.write(new Mapped(mapped.entrySet().stream()
                .map(entry -> new HeadingField(entry.getKey(), entry.getValue()))
                .toList()));
    }

    /** The field of each folded heading. */
    public Map<String, String> fields() {
        return RecordJson.read(Mapped.class, fields).headings().stream()
                .collect(Collectors.toMap(HeadingField::heading, HeadingField::field, (one, same) -> one));
    }

    private record Mapped(List<HeadingField> headings) {}

    private record HeadingField(String heading, String field) {}
}
