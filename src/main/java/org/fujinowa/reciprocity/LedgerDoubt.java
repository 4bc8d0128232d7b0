package org.fujinowa.reciprocity;

import java.io.Serializable;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;

/**
 * A leg of which there are both our own records and an entry by hand: it may be counted twice.
 *
 * @param programme the programme
 * @param year the calendar year
 * @param direction which way
 */
public record LedgerDoubt(ProgrammeId programme, int year, Direction direction) implements Serializable {}
