package org.fujinowa.intake.reading;

/**
 * How much a file may hold before reading it is refused, so that no file can stop the server.
 *
 * @param bytes of the file as it came
 * @param rows of one sheet in which something stands
 * @param columns of one sheet in which something stands
 * @param cellLength characters of one cell
 * @param parts files inside an XLSX
 * @param inflatedBytes of all parts of an XLSX together
 * @param ratio how many times larger than packed a big part may become
 */
public record ReadingLimits(
        int bytes, int rows, int columns, int cellLength, int parts, long inflatedBytes, int ratio) {

    private static final int MIB = 1024 * 1024;

    /** 10 MiB, 20,000 rows, 300 columns, 10,000 characters in a cell; 150 MiB unpacked. */
    public static final ReadingLimits USUAL = new ReadingLimits(10 * MIB, 20_000, 300, 10_000, 1_000, 150L * MIB, 300);
}
