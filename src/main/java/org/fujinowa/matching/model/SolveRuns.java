package org.fujinowa.matching.model;

import java.util.Optional;
import org.fujinowa.programme.DelegationId;

/** All runs of the engine. */
public interface SolveRuns {

    void add(SolveRun run);

    Optional<SolveRun> find(String id);

    Optional<SolveRun> last(DelegationId delegation);
}
