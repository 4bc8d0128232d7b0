package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.selection.CriterionDetails;
import org.fujinowa.selection.CriterionPart;
import org.fujinowa.selection.model.Criteria;
import org.fujinowa.shared.ReferenceTable;

/** The criteria with which an empty installation begins. */
@ApplicationScoped
@Transactional
public class KnownCriteria {

    private CriterionBook book;
    private Criteria criteria;
    private ProgrammeRegister programmes;

    /** For the CDI proxy. */
    protected KnownCriteria() {}

    @Inject
    KnownCriteria(CriterionBook book, Criteria criteria, ProgrammeRegister programmes) {
        this.book = book;
        this.criteria = criteria;
        this.programmes = programmes;
    }

    /** Enters them if there is none at all yet; programmes that are not known are left out. */
    @Requires(Permission.SELECT_APPLICANTS)
    public void enter() {
        if (criteria.none()) {
            ReferenceTable.read("criteria").forEach(this::enter);
        }
    }

    private void enter(ReferenceTable.Row row) {
        for (var code : row.text("programmes").split(" ")) {
            programmes
                    .findByCode(code)
                    .ifPresent(programme -> book.add(new CriterionDetails(
                            programme,
                            CriterionPart.valueOf(row.text("part")),
                            row.text("nameJa"),
                            row.text("nameEn"),
                            Integer.parseInt(row.text("weight")))));
        }
    }
}
