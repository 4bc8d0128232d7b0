package org.fujinowa.shared;

import java.io.Serializable;

/**
 * What a record said at one moment, with the version by which a later change shows that nobody else came between.
 *
 * @param value what the record says
 * @param version counts the changes of the record, from 1
 */
public record Versioned<T>(T value, long version) implements Serializable {}
