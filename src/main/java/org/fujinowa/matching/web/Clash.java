package org.fujinowa.matching.web;

/**
 * One of the things that cannot all hold, in words.
 *
 * @param words what it is
 * @param address where it is lifted, seen from a page of matching; empty if nowhere
 * @param deed what is done there; empty if nothing
 */
public record Clash(String words, String address, String deed) {}
