package org.fujinowa.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.organisation.Lineage;
import org.fujinowa.organisation.PartnerDetails;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;

/** /organisation/partner-view: one of them. */
@Named
@RequestScoped
public class PartnerViewPage extends ViewPage<PartnerDetails> {

    @Inject
    private PartnerRegister register;

    @Inject
    private PlaceRegister places;

    @Override
    protected Versioned<PartnerDetails> read(String id) {
        return register.get(PartnerId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(PartnerId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/organisation/partners";
    }

    /** What it was before, and what became of it. */
    public Lineage getLineage() {
        return register.lineage(PartnerId.of(getId()));
    }

    /** Their names. */
    public List<Choice> getPlaces() {
        return places.choices();
    }
}
