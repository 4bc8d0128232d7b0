package org.fujinowa.matching.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.fujinowa.matching.PlanId;
import org.fujinowa.programme.DelegationId;

/** Plans in memory. */
public class InMemoryMatchPlans implements MatchPlans {

    private final List<MatchPlan> plans = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void add(MatchPlan plan) {
        plans.add(0, plan);
    }

    @Override
    public Optional<MatchPlan> find(PlanId id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    @Override
    public List<MatchPlan> ofDelegation(DelegationId delegation) {
        return plans.stream()
                .filter(plan -> plan.delegation().equals(delegation))
                .toList();
    }

    @Override
    public void remove(MatchPlan plan) {
        plans.remove(plan);
    }
}
