package org.fujinowa.selection.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.selection.model.Criteria;
import org.fujinowa.selection.model.Criterion;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaCriteria extends JpaNouns<Criterion> implements Criteria {

    JpaCriteria() {
        super(listing());
    }

    JpaCriteria(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Criterion> listing() {
        return Listing.of(Criterion.class, "nameJa", SortColumn.text("nameJa"))
                .within(Within.PROGRAMMES, "programmeId");
    }

    @Override
    public List<Criterion> of(ProgrammeId programme) {
        return entityManager()
                .createQuery("select e from Criterion e where e.programmeId = :id order by e.id", Criterion.class)
                .setParameter("id", programme.toString())
                .getResultList();
    }
}
