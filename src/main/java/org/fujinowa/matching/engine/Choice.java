package org.fujinowa.matching.engine;

/** A student and a family named together: as a lock, as forbidden, or as the previous plan. */
public record Choice(String student, String family) {}
