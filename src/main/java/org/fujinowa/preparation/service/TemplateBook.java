package org.fujinowa.preparation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.preparation.TemplateRow;
import org.fujinowa.preparation.TemplateStepDetails;
import org.fujinowa.preparation.TemplateStepId;
import org.fujinowa.preparation.model.TemplateStep;
import org.fujinowa.preparation.model.TemplateSteps;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.Versioned;

/** The checklist templates of programmes. */
@ApplicationScoped
@Transactional
public class TemplateBook {

    private static final Comparator<TemplateRow> IN_ORDER = Comparator.comparing(
                    (TemplateRow row) -> row.details().stage())
            .thenComparing(row -> row.details().anchor())
            .thenComparing(row -> row.details().days())
            .thenComparing(row -> row.details().nameJa())
            .thenComparing(row -> row.id().toString());

    private TemplateSteps steps;
    private ProgrammeRegister programmes;
    private RecordKeeping<TemplateStepDetails, TemplateStep> keeping;

    /** For the CDI proxy. */
    protected TemplateBook() {}

    @Inject
    public TemplateBook(TemplateSteps steps, ProgrammeRegister programmes, AuditTrail audit, Validator validator) {
        this.steps = steps;
        this.programmes = programmes;
        this.keeping = new RecordKeeping<>("TemplateStep", steps, audit, validator);
    }

    /** The template of that programme, in the order of the six steps. */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public List<TemplateRow> of(ProgrammeId programme) {
        return steps.of(programme).stream()
                .map(TemplateStep::row)
                .sorted(IN_ORDER)
                .toList();
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such step (any more) */
    @Requires(Permission.MANAGE_CHECKLISTS)
    public Versioned<TemplateStepDetails> get(TemplateStepId id) {
        return keeping.get(id);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such programme */
    @Requires(value = Permission.MANAGE_CHECKLISTS, breadth = Breadth.PROGRAMME)
    public TemplateStepId add(TemplateStepDetails details) {
        keeping.check(details);
        programmes.get(details.programme());
        var id = TemplateStepId.next();
        keeping.add(new TemplateStep(id, details));
        return id;
    }

    /** @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version */
    @Requires(value = Permission.MANAGE_CHECKLISTS, breadth = Breadth.PROGRAMME)
    public void change(TemplateStepId id, long version, TemplateStepDetails details) {
        keeping.check(details);
        programmes.get(details.programme());
        keeping.change(id, version, details);
    }

    /** Takes a step out of the template; checklists that have it keep it. */
    @Requires(value = Permission.MANAGE_CHECKLISTS, breadth = Breadth.PROGRAMME)
    public void remove(TemplateStepId id, long version) {
        keeping.remove(id, version);
    }
}
