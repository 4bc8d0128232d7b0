package org.fujinowa.intake;

import java.io.Serializable;

/**
 * A record, or an earlier row of the file, that may be the same human being or household.
 *
 * @param answer what to answer if it is: {@code same:} and the record's id, or {@code row:} and the earlier row's number
 * @param name its name
 * @param details what else tells it apart: birth date, district, phone
 * @param inFile whether it is a row of the same file
 */
public record Lookalike(String answer, String name, String details, boolean inFile) implements Serializable {}
