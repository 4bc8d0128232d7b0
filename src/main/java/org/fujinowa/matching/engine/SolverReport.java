package org.fujinowa.matching.engine;

/**
 * Who answered, how long it took, and what the proof is.
 *
 * @param seconds wall time of this answer
 */
public record SolverReport(String name, double seconds, String proof) {}
