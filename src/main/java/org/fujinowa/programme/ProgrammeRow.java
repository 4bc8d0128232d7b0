package org.fujinowa.programme;

import java.io.Serializable;

/**
 * A programme in a list.
 *
 * @param id identity
 * @param version for a change
 * @param details what the register says of it
 */
public record ProgrammeRow(ProgrammeId id, long version, ProgrammeDetails details) implements Serializable {}
