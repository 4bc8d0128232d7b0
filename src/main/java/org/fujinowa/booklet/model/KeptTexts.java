package org.fujinowa.booklet.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.booklet.BookletTexts;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.RecordJson;
import org.fujinowa.shared.store.StoredNoun;

/** The texts of one delegation's booklets; its identity is the delegation's. */
@Entity
@Table(name = "booklet_texts")
public class KeptTexts extends StoredNoun<BookletTexts> {

    @Lob
    private String content = "";

    /** For JPA. */
    protected KeptTexts() {}

    public KeptTexts(DelegationId delegation, BookletTexts texts) {
        super(delegation);
        change(texts);
    }

    @Override
    public final void change(BookletTexts texts) {
        content = RecordJson.write(texts);
        foundBy();
    }

    @Override
    public BookletTexts details() {
        return RecordJson.read(BookletTexts.class, content);
    }
}
