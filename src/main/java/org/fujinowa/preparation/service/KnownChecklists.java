package org.fujinowa.preparation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fujinowa.preparation.Anchor;
import org.fujinowa.preparation.TemplateStepDetails;
import org.fujinowa.preparation.model.TemplateSteps;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.ReferenceTable;
import org.fujinowa.shared.desk.DeskStage;

/** Sensible checklist templates with which an empty installation begins; the association changes them as it learns. */
@ApplicationScoped
@Transactional
public class KnownChecklists {

    private TemplateBook book;
    private TemplateSteps steps;
    private ProgrammeRegister programmes;

    /** For the CDI proxy. */
    protected KnownChecklists() {}

    @Inject
    public KnownChecklists(TemplateBook book, TemplateSteps steps, ProgrammeRegister programmes) {
        this.book = book;
        this.steps = steps;
        this.programmes = programmes;
    }

    /** Enters them if there is no template at all yet; rows of programmes that the association does not have are left out. */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public void enter() {
        if (!steps.none()) {
            return;
        }
        for (var row : ReferenceTable.read("checklist")) {
            programmes
                    .findByCode(row.text("programme"))
                    .ifPresent(programme -> book.add(new TemplateStepDetails(
                            programme,
                            row.text("direction").isEmpty() ? null : Direction.valueOf(row.text("direction")),
                            row.text("nameJa"),
                            row.text("nameEn"),
                            DeskStage.valueOf(row.text("stage")),
                            Anchor.valueOf(row.text("anchor")),
                            Integer.parseInt(row.text("days")),
                            row.text("owner"),
                            "")));
        }
    }
}
