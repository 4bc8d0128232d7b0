package org.fujinowa.preparation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fujinowa.preparation.ItemState;
import org.fujinowa.preparation.model.ChecklistItem;
import org.fujinowa.preparation.model.ChecklistItems;
import org.fujinowa.preparation.model.Lessons;
import org.fujinowa.preparation.model.TemplateSteps;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.programme.ProgrammeRemoving;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.RuleViolation;

/** A checklist goes with its delegation and a template with its programme, but never work that somebody has written down. */
@ApplicationScoped
public class ChecklistsFollow {

    private ChecklistItems items;
    private TemplateSteps steps;
    private Lessons lessons;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected ChecklistsFollow() {}

    @Inject
    public ChecklistsFollow(ChecklistItems items, TemplateSteps steps, Lessons lessons, AuditTrail audit) {
        this.items = items;
        this.steps = steps;
        this.lessons = lessons;
        this.audit = audit;
    }

    /** @throws RuleViolation {@code preparation.work-is-written-down} if something was done for the delegation already */
    @OpenToAll("Hears of what the register of delegations is about to do for a caller who was allowed to.")
    public void follow(@Observes DelegationRemoving event) {
        var all = items.of(event.delegation());
        if (lessons.find(event.delegation()).isPresent()
                || all.stream().anyMatch(item -> item.details().state() == ItemState.DONE)) {
            throw new RuleViolation("preparation.work-is-written-down");
        }
        for (ChecklistItem item : all) {
            items.remove(item);
            audit.record(Deed.DELETED, Subject.of("ChecklistItem", item.key()), Changes.none());
        }
    }

    /** Nobody needs the template of a programme that is gone. */
    @OpenToAll("Hears of what the register of programmes is about to do for a caller who was allowed to.")
    public void follow(@Observes ProgrammeRemoving event) {
        for (var step : steps.of(event.programme())) {
            steps.remove(step);
            audit.record(Deed.DELETED, Subject.of("TemplateStep", step.key()), Changes.none());
        }
    }
}
