package org.fujinowa.intake;

import java.io.Serializable;

/**
 * How many rows of an import are what.
 *
 * @param added new ones
 * @param updated those that change a record
 * @param unchanged those that say what is known already
 * @param leftOut those that a person leaves out
 * @param problems those that hinder the import
 * @param questions those with words that a person must look at
 */
public record ImportCounts(int added, int updated, int unchanged, int leftOut, int problems, int questions)
        implements Serializable {

    /** Nothing at all. */
    public static final ImportCounts NONE = new ImportCounts(0, 0, 0, 0, 0, 0);

    /** All rows. */
    public int rows() {
        return added + updated + unchanged + leftOut + problems;
    }
}
