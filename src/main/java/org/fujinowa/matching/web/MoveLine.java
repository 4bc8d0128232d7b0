package org.fujinowa.matching.web;

import java.io.Serializable;

/**
 * What a mended plan changes for one guest, in words.
 *
 * @param name the guest
 * @param reading in kana, may be empty
 * @param kind how it looks: ok, warn, bad, plain
 * @param fate what becomes of the guest
 * @param before where the guest was to sleep, with the nights
 * @param after where the guest would sleep, with the nights
 */
public record MoveLine(String name, String reading, String kind, String fate, String before, String after)
        implements Serializable {}
