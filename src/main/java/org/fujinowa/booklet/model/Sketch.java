package org.fujinowa.booklet.model;

import java.util.ArrayList;
import java.util.List;
import org.fujinowa.organisation.PlaceDetails;

/** A map without a map: dots where the places are, north at the top, as large as the page allows. */
final class Sketch {

    /** The size of the sketch on paper. */
    static final double WIDTH = 108;

    static final double HEIGHT = 62;

    private static final double MARGIN = 5;
    private static final double LEAST_APART = 5.4;
    private static final double EARTH_KM = 6371;
    private static final double KM_OF_A_DEGREE = 111.2;
    private static final int TRIES = 40;

    /**
     * A dot.
     *
     * @param number which place
     * @param left millimetres from the left edge
     * @param top millimetres from the upper edge
     */
    public record Dot(int number, double left, double top) {}

    private Sketch() {}

    /** How far it is, as the crow flies, in kilometres; −1 where one of the places has no position. */
    static long kilometres(PlaceDetails from, PlaceDetails to) {
        var fromNorth = from.latitude();
        var fromEast = from.longitude();
        var toNorth = to.latitude();
        var toEast = to.longitude();
        if (fromNorth == null || fromEast == null || toNorth == null || toEast == null) {
            return -1;
        }
        double north = Math.sin(Math.toRadians(toNorth - fromNorth) / 2);
        double east = Math.sin(Math.toRadians(toEast - fromEast) / 2);
        double half =
                north * north + Math.cos(Math.toRadians(fromNorth)) * Math.cos(Math.toRadians(toNorth)) * east * east;
        return Math.round(2 * EARTH_KM * Math.asin(Math.sqrt(half)));
    }

    /** The dots of those places that have a position; dots that would cover each other are moved apart. */
    static List<Dot> dots(List<BookletPlace> places) {
        var known = places.stream()
                .filter(place ->
                        place.details().latitude() != null && place.details().longitude() != null)
                .toList();
        if (known.size() < 2) {
            return List.of();
        }
        double middle = Math.cos(Math.toRadians(
                known.stream().mapToDouble(Sketch::north).average().orElse(0)));
        double west = known.stream().mapToDouble(Sketch::east).min().orElse(0);
        double top = known.stream().mapToDouble(Sketch::north).max().orElse(0);
        double wide = (known.stream().mapToDouble(Sketch::east).max().orElse(0) - west) * middle;
        double high = top - known.stream().mapToDouble(Sketch::north).min().orElse(0);
        double scale = scale(wide, high);
        double left = (WIDTH - wide * scale) / 2;
        double upper = (HEIGHT - high * scale) / 2;
        var dots = new ArrayList<Dot>();
        for (var place : known) {
            var wished = new Dot(
                    place.number(), left + (east(place) - west) * middle * scale, upper + (top - north(place)) * scale);
            dots.add(apart(wished, dots));
        }
        return dots;
    }

    /** How many kilometres a centimetre of the sketch is. */
    static long kilometresOfACentimetre(List<BookletPlace> places) {
        var first = dots(places);
        for (int at = 1; at < first.size(); at++) {
            var before = first.get(at - 1);
            var here = first.get(at);
            double apart = Math.hypot(here.left() - before.left(), here.top() - before.top());
            long far = kilometres(
                    places.get(before.number() - 1).details(),
                    places.get(here.number() - 1).details());
            if (apart > 2 * LEAST_APART) {
                return Math.round(far / apart * 10);
            }
        }
        return 0;
    }

    private static double scale(double wide, double high) {
        double least = 1 / KM_OF_A_DEGREE;
        return Math.min((WIDTH - 2 * MARGIN) / Math.max(wide, least), (HEIGHT - 2 * MARGIN) / Math.max(high, least));
    }

    private static Dot apart(Dot wished, List<Dot> others) {
        for (int turn = 0; turn < TRIES; turn++) {
            double angle = turn * 2.4;
            double far = turn == 0 ? 0 : LEAST_APART * (1 + turn / 8.0);
            var tried = new Dot(
                    wished.number(),
                    clamp(wished.left() + far * Math.cos(angle), WIDTH),
                    clamp(wished.top() + far * Math.sin(angle), HEIGHT));
            if (others.stream()
                    .allMatch(other ->
                            Math.hypot(other.left() - tried.left(), other.top() - tried.top()) >= LEAST_APART)) {
                return tried;
            }
        }
        return wished;
    }

    private static double clamp(double value, double most) {
        return Math.max(MARGIN, Math.min(most - MARGIN, value));
    }

    private static double north(BookletPlace place) {
        var latitude = place.details().latitude();
        return latitude == null ? 0 : latitude;
    }

    private static double east(BookletPlace place) {
        var longitude = place.details().longitude();
        return longitude == null ? 0 : longitude;
    }
}
