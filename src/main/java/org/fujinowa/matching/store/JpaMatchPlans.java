package org.fujinowa.matching.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.fujinowa.matching.PlanId;
import org.fujinowa.matching.model.MatchPlan;
import org.fujinowa.matching.model.MatchPlans;
import org.fujinowa.programme.DelegationId;

@ApplicationScoped
class JpaMatchPlans implements MatchPlans {

    @PersistenceContext
    private EntityManager entityManager;

    /** For CDI, which then injects the entity manager. */
    protected JpaMatchPlans() {}

    JpaMatchPlans(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @Override
    public void add(MatchPlan plan) {
        entityManager.persist(plan);
    }

    @Override
    public Optional<MatchPlan> find(PlanId id) {
        return Optional.ofNullable(entityManager.find(MatchPlan.class, id.toString()));
    }

    @Override
    public List<MatchPlan> ofDelegation(DelegationId delegation) {
        return entityManager
                .createQuery(
                        "select p from MatchPlan p where p.delegationId = :delegation order by p.madeAt desc, p.id desc",
                        MatchPlan.class)
                .setParameter("delegation", delegation.toString())
                .getResultList();
    }

    @Override
    public void remove(MatchPlan plan) {
        entityManager.remove(plan);
    }
}
