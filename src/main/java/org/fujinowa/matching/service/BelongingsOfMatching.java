package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.matching.PlanId;
import org.fujinowa.matching.model.MatchPlans;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Plans belong to the delegation whose board they plan. */
@ApplicationScoped
class BelongingsOfMatching implements Belongings {

    private MatchPlans plans;

    /** For the CDI proxy. */
    protected BelongingsOfMatching() {}

    @Inject
    BelongingsOfMatching(MatchPlans plans) {
        this.plans = plans;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(new Belonging(
                PlanId.class,
                "MatchPlan",
                key -> plans.find(PlanId.of(key)).map(plan -> Owner.delegation(plan.delegation()))));
    }
}
