package org.fujinowa.selection;

import java.io.Serializable;

/**
 * How many references there are.
 *
 * @param answered how many were answered
 * @param asked how many were asked for
 */
public record ReferenceCount(int answered, int asked) implements Serializable {}
