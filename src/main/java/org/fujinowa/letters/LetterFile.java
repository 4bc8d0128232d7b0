package org.fujinowa.letters;

/**
 * A PDF to hand out.
 *
 * @param name what the file is called, without its ending
 * @param bytes the PDF
 */
public record LetterFile(String name, byte[] bytes) {}
