package org.fujinowa.booklet.model;

import org.fujinowa.organisation.PlaceDetails;

/** How far places are from each other. */
public final class Distances {

    private Distances() {}

    /** How far it is, as the crow flies, in kilometres; −1 where one of the places has no position. */
    public static long kilometres(PlaceDetails from, PlaceDetails to) {
        return Sketch.kilometres(from, to);
    }
}
