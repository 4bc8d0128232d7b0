package org.fujinowa.reciprocity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.reciprocity.OpeningRow;
import org.fujinowa.reciprocity.service.LedgerChoices;
import org.fujinowa.reciprocity.service.OpeningRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;
import org.jspecify.annotations.Nullable;

/** /reciprocity/openings: the list. */
@Named
@RequestScoped
public class OpeningListPage extends ListPage<OpeningRow> {

    @Inject
    private OpeningRegister register;

    @Inject
    private LedgerChoices choices;

    private @Nullable List<Choice> programmes;

    @Override
    protected Slice<OpeningRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<OpeningRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<OpeningRow> file() {
        return newFile("reciprocity.opening.list")
                .text(
                        "reciprocity.opening.programme",
                        30,
                        row -> word(row.details().programme(), getProgrammes()))
                .number("reciprocity.opening.year", 8, row -> row.details().year())
                .text(
                        "reciprocity.opening.direction",
                        10,
                        row -> word(row.details().direction()))
                .number("reciprocity.opening.heads", 8, row -> row.details().heads())
                .number("reciprocity.opening.nights", 10, row -> row.details().nights())
                .text("reciprocity.opening.statement", 40, row -> row.details().statement())
                .text("reciprocity.opening.source", 40, row -> row.details().source())
                .text(
                        "reciprocity.opening.certainty",
                        14,
                        row -> word(row.details().certainty()))
                .text(
                        "reciprocity.opening.counted",
                        12,
                        row -> word(row.details().counted()))
                .text("reciprocity.opening.note", 40, row -> row.details().note());
    }

    @Override
    protected List<String> filters() {
        return List.of("programme", "direction", "certainty", "counted");
    }

    /** What can be chosen there. */
    public List<Choice> getProgrammes() {
        if (programmes == null) {
            programmes = choices.programmes();
        }
        return programmes;
    }
}
