package org.fujinowa.matching.engine;

import java.util.List;

/**
 * Who answered, how long it took, and what the proof is.
 *
 * @param seconds wall time of this answer
 * @param proofs for each level in order, why no plan is better; empty without a plan
 */
public record SolverReport(String name, double seconds, String proof, List<LevelProof> proofs) {

    public SolverReport {
        proofs = List.copyOf(proofs);
    }

    /** A report without proofs by level. */
    public SolverReport(String name, double seconds, String proof) {
        this(name, seconds, proof, List.of());
    }
}
