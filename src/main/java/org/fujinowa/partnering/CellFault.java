package org.fujinowa.partnering;

import java.io.Serializable;

/**
 * A cell of a partner's workbook that cannot be read.
 *
 * @param cell as the spreadsheet calls it, for instance D5
 * @param student whose row it is, as far as it says
 * @param heading what stands above it
 * @param key the key of what is wrong
 * @param words what is written in it
 */
public record CellFault(String cell, String student, String heading, String key, String words)
        implements Serializable {}
