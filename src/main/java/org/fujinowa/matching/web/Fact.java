package org.fujinowa.matching.web;

/**
 * One chip on the board.
 *
 * @param kind how it is marked: plain, ok, warn or bad
 * @param words what it says
 */
public record Fact(String kind, String words) {}
