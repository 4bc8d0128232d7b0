package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;
import org.fujinowa.selection.CriterionId;
import org.fujinowa.selection.ReferenceId;
import org.fujinowa.selection.SheetId;
import org.fujinowa.selection.model.Criteria;
import org.fujinowa.selection.model.RatingSheets;
import org.fujinowa.selection.model.References;

/** References and sheets belong to the application that they are about, criteria to the programme. */
@ApplicationScoped
class BelongingsOfSelection implements Belongings {

    private References references;
    private RatingSheets sheets;
    private Criteria criteria;

    /** For the CDI proxy. */
    protected BelongingsOfSelection() {}

    @Inject
    BelongingsOfSelection(References references, RatingSheets sheets, Criteria criteria) {
        this.references = references;
        this.sheets = sheets;
        this.criteria = criteria;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(
                new Belonging(
                        ReferenceId.class,
                        "Reference",
                        key -> references
                                .find(ReferenceId.of(key))
                                .map(reference -> Owner.sameAs(reference.application()))),
                new Belonging(
                        SheetId.class,
                        "RatingSheet",
                        key -> sheets.find(SheetId.of(key))
                                .map(sheet -> Owner.sameAs(sheet.details().application()))),
                new Belonging(
                        CriterionId.class,
                        "Criterion",
                        key -> criteria.find(CriterionId.of(key))
                                .map(criterion ->
                                        Owner.programme(criterion.details().programme()))));
    }
}
