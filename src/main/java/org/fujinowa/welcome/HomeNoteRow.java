package org.fujinowa.welcome;

import java.io.Serializable;

/**
 * What a family said, in a list.
 *
 * @param id which note
 * @param version for a deed
 * @param details what was said
 */
public record HomeNoteRow(HomeNoteId id, long version, HomeNoteDetails details) implements Serializable {}
