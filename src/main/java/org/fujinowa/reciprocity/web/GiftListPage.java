package org.fujinowa.reciprocity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.reciprocity.GiftRow;
import org.fujinowa.reciprocity.service.GiftRegister;
import org.fujinowa.reciprocity.service.LedgerChoices;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;
import org.jspecify.annotations.Nullable;

/** /reciprocity/gifts: the list. */
@Named
@RequestScoped
public class GiftListPage extends ListPage<GiftRow> {

    @Inject
    private GiftRegister register;

    @Inject
    private LedgerChoices choices;

    private @Nullable List<Choice> programmes;

    @Override
    protected Slice<GiftRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<GiftRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<GiftRow> file() {
        return newFile("reciprocity.gift.list")
                .text(
                        "reciprocity.gift.programme",
                        30,
                        row -> word(row.details().programme(), getProgrammes()))
                .day("reciprocity.gift.given-on", row -> row.details().givenOn())
                .text("reciprocity.gift.given-by", 12, row -> word(row.details().givenBy()))
                .text("reciprocity.gift.what", 34, row -> row.details().what())
                .text("reciprocity.gift.giver", 24, row -> row.details().giver())
                .text("reciprocity.gift.receiver", 24, row -> row.details().receiver())
                .number("reciprocity.gift.value-yen", 14, row -> row.details().valueYen())
                .text("reciprocity.gift.kept-at", 24, row -> row.details().keptAt())
                .text("reciprocity.gift.note", 40, row -> row.details().note());
    }

    @Override
    protected List<String> filters() {
        return List.of("programme", "givenBy");
    }

    /** What can be chosen there. */
    public List<Choice> getProgrammes() {
        if (programmes == null) {
            programmes = choices.programmes();
        }
        return programmes;
    }
}
