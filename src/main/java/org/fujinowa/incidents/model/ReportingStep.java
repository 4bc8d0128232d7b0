package org.fujinowa.incidents.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.fujinowa.incidents.IncidentLevel;
import org.fujinowa.incidents.ReportingStepDetails;
import org.fujinowa.incidents.ReportingStepId;
import org.fujinowa.incidents.ReportingStepRow;
import org.fujinowa.shared.store.StoredNoun;

/** A step of the reporting chain. */
@Entity
@Table(name = "reporting_step")
public class ReportingStep extends StoredNoun<ReportingStepDetails> {

    @Enumerated(EnumType.STRING)
    private IncidentLevel fromLevel = IncidentLevel.ONE;

    private String whomJa = "";
    private String whomEn = "";
    private String phone = "";
    private int withinMinutes;

    /** For JPA. */
    protected ReportingStep() {}

    public ReportingStep(ReportingStepId id, ReportingStepDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(ReportingStepDetails details) {
        fromLevel = details.level();
        whomJa = details.whomJa();
        whomEn = details.whomEn();
        phone = details.phone();
        withinMinutes = details.withinMinutes();
        foundBy();
    }

    @Override
    public ReportingStepDetails details() {
        return new ReportingStepDetails(fromLevel, whomJa, whomEn, phone, withinMinutes);
    }

    public ReportingStepRow row() {
        return new ReportingStepRow(ReportingStepId.of(key()), version(), details());
    }
}
