package org.fujinowa.preparation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.preparation.LessonDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/** What was learned from one delegation. It may speak of people, so nobody reads it in the database. */
@Entity
@Table(name = "lesson")
public class Lesson extends StoredNoun<LessonDetails> {

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected Lesson() {}

    public Lesson(LessonDetails details) {
        super(details.delegation());
        change(details);
    }

    @Override
    public final void change(LessonDetails details) {
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    @Override
    public LessonDetails details() {
        return SealedJson.read(LessonDetails.class, place(), sealed);
    }

    public DelegationId delegation() {
        return DelegationId.of(key());
    }

    private String place() {
        return "lesson/" + key();
    }
}
