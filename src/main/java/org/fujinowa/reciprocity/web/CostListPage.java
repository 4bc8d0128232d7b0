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
import org.fujinowa.shared.web.ListPage;

/** /reciprocity/costs: the list. */
@Named
@RequestScoped
public class CostListPage extends ListPage<CostRow> {

    @Inject
    private CostRegister register;

    @Inject
    private LedgerChoices choices;

    @Override
    protected Slice<CostRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("programme", "borneBy", "currency");
    }

    /** What can be chosen there. */
    public List<Choice> getProgrammes() {
        return choices.programmes();
    }
}
