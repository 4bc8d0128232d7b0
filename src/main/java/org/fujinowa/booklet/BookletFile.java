package org.fujinowa.booklet;

/**
 * A booklet or a sheet as a file.
 *
 * @param name its name without the ending
 * @param bytes PDF
 */
public record BookletFile(String name, byte[] bytes) {}
