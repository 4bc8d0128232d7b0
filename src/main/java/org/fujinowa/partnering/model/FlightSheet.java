package org.fujinowa.partnering.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.fujinowa.partnering.FlightDetails;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.WindowId;

/** A flight as a partner fills it in. */
@Entity
@Table(name = "partner_flight")
public class FlightSheet extends Sheet<FlightDetails> {

    /** For JPA. */
    protected FlightSheet() {}

    public FlightSheet(SheetId id, WindowId window, FlightDetails details) {
        super(id, window);
        change(details);
    }

    @Override
    protected Class<FlightDetails> type() {
        return FlightDetails.class;
    }

    @Override
    protected String table() {
        return "partner_flight";
    }
}
