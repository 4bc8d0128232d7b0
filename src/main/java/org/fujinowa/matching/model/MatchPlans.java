package org.fujinowa.matching.model;

import java.util.List;
import java.util.Optional;
import org.fujinowa.matching.PlanId;
import org.fujinowa.programme.DelegationId;

/** All plans beside the boards. */
public interface MatchPlans {

    void add(MatchPlan plan);

    Optional<MatchPlan> find(PlanId id);

    /** The plans of that delegation, newest first. */
    List<MatchPlan> ofDelegation(DelegationId delegation);

    void remove(MatchPlan plan);
}
