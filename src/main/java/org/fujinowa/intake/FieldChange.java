package org.fujinowa.intake;

import java.io.Serializable;

/**
 * One value that an import would change. Words of a fixed set stand in the texts as {@code ⟦FEMALE⟧}, so that a page can say
 * them in its reader's language.
 *
 * @param field the name of the value in its record
 * @param before what it is now
 * @param after what it would be
 */
public record FieldChange(String field, String before, String after) implements Serializable {}
