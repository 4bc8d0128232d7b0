package org.fujinowa.partnering.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.partnering.FlightDetails;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.WindowRow;
import org.fujinowa.partnering.service.TravelTaking;
import org.fujinowa.partnering.service.WindowBook;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Choice;

/** For the page of a delegation: its partner windows, and the flights and homes abroad that were taken over. */
@Named
@RequestScoped
public class DelegationTravel {

    @Inject
    private WindowBook book;

    @Inject
    private TravelTaking travel;

    /** The windows of that delegation. */
    public List<WindowRow> windows(String id) {
        return book.of(DelegationId.of(id));
    }

    /** Its flights. */
    public List<FlightDetails> flights(String id) {
        return travel.flights(DelegationId.of(id));
    }

    /** The homes in which its students sleep. */
    public List<HomeDetails> homes(String id) {
        return travel.homes(DelegationId.of(id));
    }

    /** The names of those who travel. */
    public List<Choice> travellers(String id) {
        return travel.travellers(DelegationId.of(id));
    }
}
