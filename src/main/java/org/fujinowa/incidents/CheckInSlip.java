package org.fujinowa.incidents;

import java.io.Serializable;

/**
 * A slip of paper by which somebody answers.
 *
 * @param name who
 * @param side which side
 * @param address the address behind the code
 */
public record CheckInSlip(String name, CheckInSide side, String address) implements Serializable {}
