package org.fujinowa.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;

/** /programme/delegation-view: one of them. */
@Named
@RequestScoped
public class DelegationViewPage extends ViewPage<DelegationDetails> {

    @Inject
    private DelegationRegister register;

    @Inject
    private ProgrammeRegister programmes;

    @Inject
    private PlaceRegister places;

    @Inject
    private PartnerRegister partners;

    @Override
    protected Versioned<DelegationDetails> read(String id) {
        return register.get(DelegationId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(DelegationId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/programme/delegations";
    }

    /** Their names. */
    public List<Choice> getProgrammes() {
        return programmes.choices();
    }

    /** Their names. */
    public List<Choice> getPlaces() {
        return places.choices();
    }

    /** Their names. */
    public List<Choice> getPartners() {
        return partners.choices();
    }
}
