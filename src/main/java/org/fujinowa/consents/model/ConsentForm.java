package org.fujinowa.consents.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fujinowa.consents.ConsentFormDetails;
import org.fujinowa.consents.ConsentFormId;
import org.fujinowa.consents.ConsentFormRow;
import org.fujinowa.consents.Tick;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.RecordJson;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/** One version of a form. It is never edited: another version is signed instead from a day on. */
@Entity
@Table(name = "consent_form")
public class ConsentForm extends StoredNoun<ConsentFormDetails> {

    private String code = "";
    private int formOrder;
    private boolean mandatory;
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate supersededFrom;
    private String nameKey = "";

    @Lob
    private String content = "";

    /** For JPA. */
    protected ConsentForm() {}

    /**
     * A version as it is written.
     *
     * @throws RuleViolation if two ticks have the same key
     */
    public ConsentForm(ConsentFormId id, ConsentFormDetails details) {
        super(id);
        var keys = details.ticks().stream().map(Tick::key).toList();
        if (keys.stream().distinct().count() < keys.size()) {
            throw new RuleViolation("consents.same-key-twice");
        }
        code = details.code();
        formOrder = details.position();
        mandatory = details.mandatory();
        validFrom = details.validFrom();
        nameKey = Folding.fold(details.nameEn());
        content = RecordJson.write(details);
        foundBy(details.nameJa(), details.nameEn(), code);
    }

    /**
     * The version that is signed instead from its first day on.
     *
     * @throws RuleViolation if another version supersedes this one already, the new one begins no later or has
     *     another code
     */
    public ConsentForm supersededBy(ConsentFormId id, ConsentFormDetails details) {
        if (supersededFrom != null) {
            throw new RuleViolation("consents.already-superseded", supersededFrom);
        }
        if (!details.validFrom().isAfter(validFrom)) {
            throw new RuleViolation("consents.supersedes-too-early", validFrom);
        }
        if (!details.code().equals(code)) {
            throw new RuleViolation("consents.code-stays", code);
        }
        var later = new ConsentForm(id, details);
        supersededFrom = details.validFrom();
        return later;
    }

    /** @throws IllegalStateException always: a version is superseded and never edited */
    @Override
    public void change(ConsentFormDetails details) {
        throw new IllegalStateException("A version of a form is never edited.");
    }

    public ConsentFormId id() {
        return ConsentFormId.of(key());
    }

    @Override
    public ConsentFormDetails details() {
        return RecordJson.read(ConsentFormDetails.class, content);
    }

    public ConsentFormRow row() {
        return new ConsentFormRow(id(), version(), details(), supersededFrom);
    }
}
