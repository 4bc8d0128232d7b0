package org.fujinowa.matching.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fujinowa.programme.DelegationId;

/** Mendings in memory, for the one delegation that a test works on. */
public class InMemoryMendRuns implements MendRuns {

    private final List<MendRun> runs = new ArrayList<>();

    @Override
    public void add(MendRun run) {
        runs.add(run);
    }

    @Override
    public Optional<MendRun> find(String id) {
        return runs.stream().filter(run -> run.id().equals(id)).findFirst();
    }

    @Override
    public Optional<MendRun> last(DelegationId delegation) {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.get(runs.size() - 1));
    }
}
