package org.fujinowa.preparation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.preparation.ChecklistItemId;
import org.fujinowa.preparation.TemplateStepId;
import org.fujinowa.preparation.model.ChecklistItems;
import org.fujinowa.preparation.model.TemplateSteps;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;

/** Checklists belong to their delegation, their templates to the programme. */
@ApplicationScoped
class BelongingsOfPreparation implements Belongings {

    private ChecklistItems items;
    private TemplateSteps steps;

    /** For the CDI proxy. */
    protected BelongingsOfPreparation() {}

    @Inject
    BelongingsOfPreparation(ChecklistItems items, TemplateSteps steps) {
        this.items = items;
        this.steps = steps;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(
                new Belonging(
                        ChecklistItemId.class,
                        "ChecklistItem",
                        key -> items.find(ChecklistItemId.of(key)).map(item -> Owner.delegation(item.delegation()))),
                new Belonging(
                        TemplateStepId.class,
                        "TemplateStep",
                        key -> steps.find(TemplateStepId.of(key))
                                .map(step -> Owner.programme(step.details().programme()))));
    }
}
