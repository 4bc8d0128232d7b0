package org.fujinowa.intake.reading;

/**
 * A column and the field it seems to be.
 *
 * @param column counted from 0
 * @param field the key of the field
 * @param confidence in percent; 100 for a known heading with fitting cells
 */
public record ColumnMatch(int column, String field, int confidence) {

    private static final int SURE = 85;

    /** Whether a person need not look twice. */
    public boolean isSure() {
        return confidence >= SURE;
    }
}
