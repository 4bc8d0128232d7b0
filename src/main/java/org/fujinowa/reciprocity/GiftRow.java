package org.fujinowa.reciprocity;

import java.io.Serializable;

/**
 * A gift in a list.
 *
 * @param id identity
 * @param version for a change
 * @param details what is written down of it
 */
public record GiftRow(GiftId id, long version, GiftDetails details) implements Serializable {}
