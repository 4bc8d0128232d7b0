package org.fujinowa.vetting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.VettingStage;
import org.fujinowa.vetting.service.RequirementBook;

/** /vetting/requirements: every version of every requirement. */
@Named
@RequestScoped
public class RequirementListPage extends ListPage<RequirementRow> {

    @Inject
    private RequirementBook book;

    @Inject
    private VettingWords vettingWords;

    @Override
    protected Slice<RequirementRow> page(ListRequest request) {
        return book.page(request);
    }

    @Override
    protected Slice<RequirementRow> export(ListRequest request, String kind) {
        return book.export(request, kind);
    }

    @Override
    protected ListFile<RequirementRow> file() {
        return newFile("vetting.requirement.list")
                .text("vetting.requirement.stage", 20, row -> word(row.details().stage()))
                .text("vetting.requirement.name-ja", 30, row -> row.details().nameJa())
                .text("vetting.requirement.name-en", 30, row -> row.details().nameEn())
                .text("vetting.requirement.scope", 20, row -> word(row.details().scope()))
                .text(
                        "vetting.requirement.programme",
                        30,
                        row -> vettingWords.programme(row.details().programme()))
                .text(
                        "vetting.requirement.document",
                        16,
                        row -> word(row.details().document()))
                .number(
                        "vetting.requirement.valid-months",
                        10,
                        row -> row.details().validMonths())
                .number("vetting.requirement.people", 8, row -> row.details().people())
                .text(
                        "vetting.requirement.reopened-by",
                        40,
                        row -> vettingWords.reopenedBy(row.details().reopenedBy()))
                .text(
                        "vetting.requirement.mandatory",
                        10,
                        row -> word(row.details().mandatory()))
                .day("vetting.requirement.in-force-from", row -> row.details().inForceFrom())
                .day("vetting.requirement.superseded-from", RequirementRow::supersededFrom);
    }

    @Override
    protected List<String> filters() {
        return List.of("stage", "mandatory", "programme");
    }

    /** What can be chosen there. */
    public List<VettingStage> getStages() {
        return List.of(VettingStage.values());
    }
}
