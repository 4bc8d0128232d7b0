package org.fujinowa.partnering.model;

import java.util.List;
import org.fujinowa.partnering.WindowId;

/** All of them, in every window. */
public interface FlightSheets extends Sheets<FlightSheet> {

    @Override
    List<FlightSheet> of(WindowId window);
}
