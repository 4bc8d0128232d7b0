package org.fujinowa.preparation.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.preparation.model.TemplateStep;
import org.fujinowa.preparation.model.TemplateSteps;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaTemplateSteps extends JpaNouns<TemplateStep> implements TemplateSteps {

    JpaTemplateSteps() {
        super(listing());
    }

    JpaTemplateSteps(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<TemplateStep> listing() {
        return Listing.of(TemplateStep.class, "nameJa", SortColumn.text("nameJa"))
                .within(Within.PROGRAMMES, "programmeId");
    }

    @Override
    public List<TemplateStep> of(ProgrammeId programme) {
        return entityManager()
                .createQuery("select s from TemplateStep s where s.programmeId = :id", TemplateStep.class)
                .setParameter("id", programme.toString())
                .getResultList();
    }
}
