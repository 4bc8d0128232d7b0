package org.fujinowa.security;

/**
 * Somebody whose password was right. To ask later whether it still is costs one look into the database instead of the slow
 * computation.
 *
 * @param caller who
 * @param stamp changes with the password; tells nothing about it
 */
public record Recognised(Caller caller, String stamp) {}
