package org.fujinowa.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.organisation.OrganisationDetails;
import org.fujinowa.organisation.OrganisationId;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.OrganisationRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /organisation/organisation-edit: add one or change it. */
@Named
@RequestScoped
public class OrganisationEditPage extends EditPage<OrganisationDetails> {

    @Inject
    private OrganisationRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private PlaceRegister places;

    @Inject
    private Words words;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_PROGRAMMES);
    }

    @Override
    protected Class<OrganisationDetails> type() {
        return OrganisationDetails.class;
    }

    @Override
    protected String kind() {
        return "Organisation";
    }

    @Override
    protected String labels() {
        return "organisation.organisation";
    }

    @Override
    protected String viewPage() {
        return "/organisation/organisation-view";
    }

    @Override
    protected Versioned<OrganisationDetails> read(String id) {
        return register.get(OrganisationId.of(id));
    }

    @Override
    protected Object add(OrganisationDetails details) {
        return register.add(details);
    }

    @Override
    protected void change(String id, long version, OrganisationDetails details) {
        register.change(OrganisationId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        if (value instanceof PlaceId id) {
            return words.of(id, places.choices());
        }
        if (value instanceof OrganisationId id) {
            return words.of(id, register.choices());
        }
        return super.shown(name, value);
    }

    /** What can be chosen there. */
    public List<Choice> getPlaces() {
        return places.choices();
    }

    /** What can be chosen there. */
    public List<Choice> getOrganisations() {
        return register.choices();
    }
}
