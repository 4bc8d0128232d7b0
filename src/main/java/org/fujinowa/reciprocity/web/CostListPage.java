package org.fujinowa.reciprocity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.reciprocity.CostRow;
import org.fujinowa.reciprocity.service.CostRegister;
import org.fujinowa.reciprocity.service.LedgerChoices;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;
import org.jspecify.annotations.Nullable;

/** /reciprocity/costs: the list. */
@Named
@RequestScoped
public class CostListPage extends ListPage<CostRow> {

    @Inject
    private CostRegister register;

    @Inject
    private LedgerChoices choices;

    private @Nullable List<Choice> programmes;

    @Override
    protected Slice<CostRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<CostRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<CostRow> file() {
        return newFile("reciprocity.cost.list")
                .text(
                        "reciprocity.cost.programme",
                        30,
                        row -> word(row.details().programme(), getProgrammes()))
                .day("reciprocity.cost.paid-on", row -> row.details().paidOn())
                .text("reciprocity.cost.bearer", 26, row -> word(row.details().bearer()))
                .text("reciprocity.cost.purpose", 34, row -> row.details().purpose())
                .text("reciprocity.cost.currency", 26, row -> word(row.details().currency()))
                .number("reciprocity.cost.amount", 14, row -> row.details().amount())
                .text("reciprocity.cost.note", 40, row -> row.details().note());
    }

    @Override
    protected List<String> filters() {
        return List.of("programme", "borneBy", "currency");
    }

    /** What can be chosen there. */
    public List<Choice> getProgrammes() {
        if (programmes == null) {
            programmes = choices.programmes();
        }
        return programmes;
    }
}
