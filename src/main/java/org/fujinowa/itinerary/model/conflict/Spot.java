package org.fujinowa.itinerary.model.conflict;

/**
 * Where a place is on the globe.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
public record Spot(double latitude, double longitude) {

    private static final double EARTH_RADIUS_KM = 6371.0088;

    /** How far it is to another one along the great circle, in kilometres. */
    public double kilometresTo(Spot other) {
        var north = Math.sin(Math.toRadians(other.latitude - latitude) / 2);
        var east = Math.sin(Math.toRadians(other.longitude - longitude) / 2);
        var chord = north * north
                + Math.cos(Math.toRadians(latitude)) * Math.cos(Math.toRadians(other.latitude)) * east * east;
        return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
}
