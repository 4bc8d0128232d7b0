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
import org.fujinowa.shared.web.ListPage;

/** /reciprocity/gifts: the list. */
@Named
@RequestScoped
public class GiftListPage extends ListPage<GiftRow> {

    @Inject
    private GiftRegister register;

    @Inject
    private LedgerChoices choices;

    @Override
    protected Slice<GiftRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("programme", "givenBy");
    }

    /** What can be chosen there. */
    public List<Choice> getProgrammes() {
        return choices.programmes();
    }
}
