package org.fujinowa.notification;

/**
 * A file with what is in it.
 *
 * @param name what it is called, with its ending
 * @param type its MIME type
 * @param bytes what is in it
 */
public record Enclosure(String name, String type, byte[] bytes) {}
