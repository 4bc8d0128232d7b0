package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import org.fujinowa.itinerary.LimitsId;
import org.fujinowa.itinerary.PlanningLimits;
import org.fujinowa.itinerary.model.KeptLimits;
import org.fujinowa.itinerary.model.LimitsShelf;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Versioned;

/** How long leaders are on duty, how quickly one travels, how early one must be there: the association's own numbers. */
@ApplicationScoped
@Transactional
public class PlanningLimitsBook {

    private LimitsShelf shelf;
    private RecordKeeping<PlanningLimits, KeptLimits> keeping;

    /** For the CDI proxy. */
    protected PlanningLimitsBook() {}

    @Inject
    PlanningLimitsBook(LimitsShelf shelf, AuditTrail audit, Validator validator) {
        this.shelf = shelf;
        this.keeping = new RecordKeeping<>("PlanningLimits", shelf, audit, validator);
    }

    /** The limits that count; the usual ones, of version 0, as long as nobody has changed them. */
    @Requires(Permission.VIEW_ITINERARIES)
    public Versioned<PlanningLimits> get() {
        return shelf.find(new LimitsId())
                .map(KeptLimits::versioned)
                .orElseGet(() -> new Versioned<>(PlanningLimits.usual(), 0));
    }

    /**
     * Says everything anew.
     *
     * @param version the version that was read
     * @throws ConcurrentChange if somebody else changed them since
     */
    @Requires(value = Permission.MANAGE_ITINERARIES, breadth = Breadth.ASSOCIATION)
    public void change(long version, PlanningLimits limits) {
        keeping.check(limits);
        if (shelf.find(new LimitsId()).isEmpty()) {
            ConcurrentChange.refuseUnlessSame(version, 0);
            keeping.add(new KeptLimits(limits));
        } else {
            keeping.change(new LimitsId(), version, limits);
        }
    }
}
