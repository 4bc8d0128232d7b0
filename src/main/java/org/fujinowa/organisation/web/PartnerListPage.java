package org.fujinowa.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.organisation.PartnerRow;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListPage;

/** /organisation/partners: the list. */
@Named
@RequestScoped
public class PartnerListPage extends ListPage<PartnerRow> {

    @Inject
    private PartnerRegister register;

    @Inject
    private PlaceRegister places;

    @Override
    protected Slice<PartnerRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected List<String> filters() {
        return List.of("place");
    }

    /** What can be chosen there. */
    public List<Choice> getPlaces() {
        return places.choices();
    }
}
