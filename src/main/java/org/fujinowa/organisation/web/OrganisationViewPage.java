package org.fujinowa.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.organisation.Lineage;
import org.fujinowa.organisation.OrganisationDetails;
import org.fujinowa.organisation.OrganisationId;
import org.fujinowa.organisation.service.OrganisationRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;

/** /organisation/organisation-view: one of them. */
@Named
@RequestScoped
public class OrganisationViewPage extends ViewPage<OrganisationDetails> {

    @Inject
    private OrganisationRegister register;

    @Inject
    private PlaceRegister places;

    @Override
    protected Versioned<OrganisationDetails> read(String id) {
        return register.get(OrganisationId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(OrganisationId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/organisation/organisations";
    }

    /** What it was before, and what became of it. */
    public Lineage getLineage() {
        return register.lineage(OrganisationId.of(getId()));
    }

    /** Their names. */
    public List<Choice> getPlaces() {
        return places.choices();
    }
}
