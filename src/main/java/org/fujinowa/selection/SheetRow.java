package org.fujinowa.selection;

import java.io.Serializable;

/**
 * A rating sheet as somebody may see it.
 *
 * @param id identity
 * @param version for a change
 * @param details what it says
 */
public record SheetRow(SheetId id, long version, SheetDetails details) implements Serializable {}
