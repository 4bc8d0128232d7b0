package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.selection.CriterionDetails;
import org.fujinowa.selection.CriterionId;
import org.fujinowa.selection.CriterionRow;
import org.fujinowa.selection.model.Criteria;
import org.fujinowa.selection.model.Criterion;

/** By what the applicants of each programme are rated. */
@ApplicationScoped
@Transactional
public class CriterionBook {

    private Criteria criteria;
    private ProgrammeRegister programmes;
    private AuditTrail audit;
    private Validator validator;

    /** For the CDI proxy. */
    protected CriterionBook() {}

    @Inject
    CriterionBook(Criteria criteria, ProgrammeRegister programmes, AuditTrail audit, Validator validator) {
        this.criteria = criteria;
        this.programmes = programmes;
        this.audit = audit;
        this.validator = validator;
    }

    private static final Comparator<CriterionRow> IN_ORDER = Comparator.comparing(
                    (CriterionRow row) -> row.details().part())
            .thenComparing(row -> row.id().toString());

    private RecordKeeping<CriterionDetails, Criterion> keeping() {
        return new RecordKeeping<>("Criterion", criteria, audit, validator);
    }

    /** Those of one programme: the essay first, then the interview. */
    @Requires(Permission.SELECT_APPLICANTS)
    public List<CriterionRow> of(ProgrammeId programme) {
        return criteria.of(programme).stream()
                .map(Criterion::row)
                .sorted(IN_ORDER)
                .toList();
    }

    /** Adds one. */
    @Requires(value = Permission.SELECT_APPLICANTS, breadth = Breadth.PROGRAMME)
    public CriterionId add(CriterionDetails details) {
        var keeping = keeping();
        keeping.check(details);
        programmes.get(details.programme());
        var id = CriterionId.next();
        keeping.add(new Criterion(id, details));
        return id;
    }

    /** Words it anew or weighs it otherwise; sheets that were handed in keep the weight that they had. */
    @Requires(value = Permission.SELECT_APPLICANTS, breadth = Breadth.PROGRAMME)
    public void change(CriterionId id, long version, CriterionDetails details) {
        var keeping = keeping();
        keeping.check(details);
        keeping.change(id, version, details);
    }

    /** Takes one away; sheets that were handed in keep their points. */
    @Requires(value = Permission.SELECT_APPLICANTS, breadth = Breadth.PROGRAMME)
    public void remove(CriterionId id, long version) {
        keeping().remove(id, version);
    }
}
