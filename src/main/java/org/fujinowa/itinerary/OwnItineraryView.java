package org.fujinowa.itinerary;

/**
 * The published itinerary for somebody whom it concerns.
 *
 * @param whose the child or guest, as pages call them; empty for one's own
 * @param delegationJa the delegation's name in Japanese
 * @param delegationEn the same in English
 * @param view what that one does
 */
public record OwnItineraryView(String whose, String delegationJa, String delegationEn, ItineraryView view) {}
