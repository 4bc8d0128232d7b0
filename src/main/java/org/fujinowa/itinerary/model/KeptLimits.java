package org.fujinowa.itinerary.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.fujinowa.itinerary.LimitsId;
import org.fujinowa.itinerary.PlanningLimits;
import org.fujinowa.shared.store.RecordJson;
import org.fujinowa.shared.store.StoredNoun;

/** What the association asks of itineraries. There is one row once somebody has changed the usual numbers. */
@Entity
@Table(name = "itinerary_limits")
public class KeptLimits extends StoredNoun<PlanningLimits> {

    @Lob
    private String content = "";

    /** For JPA. */
    protected KeptLimits() {}

    public KeptLimits(PlanningLimits limits) {
        super(new LimitsId());
        change(limits);
    }

    @Override
    public final void change(PlanningLimits limits) {
        content = RecordJson.write(limits);
        foundBy();
    }

    @Override
    public PlanningLimits details() {
        return RecordJson.read(PlanningLimits.class, content);
    }
}
