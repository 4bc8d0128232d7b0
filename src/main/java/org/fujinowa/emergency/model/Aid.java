package org.fujinowa.emergency.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Objects;
import org.fujinowa.emergency.AidDetails;
import org.fujinowa.emergency.AidId;
import org.fujinowa.emergency.AidRow;
import org.fujinowa.shared.store.RecordJson;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/** A number or place of help: public knowledge, so nothing is sealed. */
@Entity
@Table(name = "aid")
public class Aid extends StoredNoun<AidDetails> {

    private @Nullable String delegationId;
    private @Nullable String placeId;

    @Lob
    private String facts = "";

    /** For JPA. */
    protected Aid() {}

    public Aid(AidId id, AidDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(AidDetails details) {
        delegationId = Objects.toString(details.delegation(), null);
        placeId = Objects.toString(details.place(), null);
        facts = RecordJson.write(details);
        foundBy(details.nameJa(), details.nameEn());
    }

    @Override
    public AidDetails details() {
        return RecordJson.read(AidDetails.class, facts);
    }

    public AidRow row() {
        return new AidRow(AidId.of(key()), version(), details());
    }
}
