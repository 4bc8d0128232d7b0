package org.fujinowa.partnering.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fujinowa.partnering.ComplianceDetails;
import org.fujinowa.partnering.ComplianceId;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.shared.store.StoredNoun;

/** A partner has confirmed that the homes of a window keep to the law of their country. It is never taken back, only given anew. */
@Entity
@Table(name = "partner_compliance")
public class Compliance extends StoredNoun<ComplianceDetails> {

    private String windowId = "";
    private LocalDate confirmedOn = LocalDate.EPOCH;
    private String confirmedBy = "";
    private String notedBy = "";

    /** For JPA. */
    protected Compliance() {}

    public Compliance(ComplianceId id, ComplianceDetails details) {
        super(id);
        windowId = details.window().toString();
        confirmedOn = details.on();
        confirmedBy = details.by();
        notedBy = details.noted();
        foundBy();
    }

    /** @throws IllegalStateException always: what was confirmed stays */
    @Override
    public void change(ComplianceDetails details) {
        throw new IllegalStateException("A confirmation is never edited.");
    }

    @Override
    public ComplianceDetails details() {
        return new ComplianceDetails(WindowId.of(windowId), confirmedBy, confirmedOn, notedBy);
    }
}
