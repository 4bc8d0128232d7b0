package org.fujinowa.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fujinowa.programme.DelegationId;

/** Runs of the engine in memory, for the one delegation that a test works on. */
public class InMemorySolveRuns implements SolveRuns {

    private final List<SolveRun> runs = new ArrayList<>();

    @Override
    public void add(SolveRun run) {
        runs.add(run);
    }

    @Override
    public Optional<SolveRun> find(String id) {
        return runs.stream().filter(run -> run.id().equals(id)).findFirst();
    }

    @Override
    public Optional<SolveRun> last(DelegationId delegation) {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }
}
