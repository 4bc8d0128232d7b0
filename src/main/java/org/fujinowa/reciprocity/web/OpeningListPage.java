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
import org.fujinowa.shared.web.ListPage;

/** /reciprocity/openings: the list. */
@Named
@RequestScoped
public class OpeningListPage extends ListPage<OpeningRow> {

    @Inject
    private OpeningRegister register;

    @Inject
    private LedgerChoices choices;

    @Override
    protected Slice<OpeningRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("programme", "direction", "certainty", "counted");
    }

    /** What can be chosen there. */
    public List<Choice> getProgrammes() {
        return choices.programmes();
    }
}
