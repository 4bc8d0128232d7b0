package org.fujinowa.vetting.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.fujinowa.vetting.KinshipDetails;
import org.fujinowa.vetting.KinshipId;
import org.fujinowa.vetting.KinshipRow;

/** That somebody is a relative of a family. Declared once, and taken back only with a line in the audit trail. */
@Entity
@Table(name = "vetting_kinship")
public class Kinship extends StoredNoun<KinshipDetails> {

    private String familyId = "";
    private String declaredBy = "";
    private Instant declaredAt = Instant.EPOCH;

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected Kinship() {}

    public Kinship(KinshipId id, KinshipDetails details, String by, Instant now) {
        super(id);
        declaredBy = by;
        declaredAt = now;
        change(details);
    }

    @Override
    public final void change(KinshipDetails details) {
        familyId = details.family().toString();
        sealed = SealedJson.write("vetting_kinship/" + key(), details);
        foundBy();
    }

    /** Of which family. */
    public String family() {
        return familyId;
    }

    @Override
    public KinshipDetails details() {
        return SealedJson.read(KinshipDetails.class, "vetting_kinship/" + key(), sealed);
    }

    public KinshipRow row() {
        return new KinshipRow(KinshipId.of(key()), version(), details(), declaredBy, declaredAt);
    }
}
