package org.fujinowa.intake;

/**
 * A file that somebody chose.
 *
 * @param kind what its rows are
 * @param name the name of the file
 * @param bytes the file itself
 */
public record UploadedTable(TableKind kind, String name, byte[] bytes) {}
