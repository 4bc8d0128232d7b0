package org.fujinowa.intake.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.shared.Identity;
import org.fujinowa.shared.secret.Sealing;

/**
 * Words that an import once asked a person about. When the same words come again for the same record they are not asked
 * again: what the person has made of them stands in the record.
 */
@Entity
@Table(name = "import_question")
public class AskedQuestion {

    @Id
    private String id;

    private String recordId;
    private String field;

    @Lob
    private String sealed;

    /** For JPA. */
    protected AskedQuestion() {}

    public AskedQuestion(Record recordId, OpenQuestion question) {
        this.id = Identity.next().toString();
        this.recordId = recordId.toString();
        this.field = question.field();
        this.sealed = Sealing.ofThisServer().seal(sealedAt(), question.words());
    }

    public String recordId() {
        return recordId;
    }

    public OpenQuestion question() {
        return new OpenQuestion(field, Sealing.ofThisServer().open(sealedAt(), sealed));
    }

    private String sealedAt() {
        return "import_question/" + id;
    }
}
