package org.fujinowa.consents;

/**
 * The scan of a paper that was signed.
 *
 * @param type its media type, as its first bytes say
 * @param bytes the file
 */
public record ScanFile(String type, byte[] bytes) {}
