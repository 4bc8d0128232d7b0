package org.fujinowa.itinerary;

import java.io.Serializable;

/** The identity of the one set of limits that the association has. */
public record LimitsId() implements Serializable {

    @Override
    public String toString() {
        return "limits";
    }
}
