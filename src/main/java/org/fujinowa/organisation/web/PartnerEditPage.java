package org.fujinowa.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.organisation.PartnerDetails;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /organisation/partner-edit: add one or change it. */
@Named
@RequestScoped
public class PartnerEditPage extends EditPage<PartnerDetails> {

    @Inject
    private PartnerRegister register;

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
    protected Class<PartnerDetails> type() {
        return PartnerDetails.class;
    }

    @Override
    protected String kind() {
        return "Partner";
    }

    @Override
    protected String labels() {
        return "organisation.partner";
    }

    @Override
    protected String viewPage() {
        return "/organisation/partner-view";
    }

    @Override
    protected Versioned<PartnerDetails> read(String id) {
        return register.get(PartnerId.of(id));
    }

    @Override
    protected Object add(PartnerDetails details) {
        return register.add(details);
    }

    @Override
    protected void change(String id, long version, PartnerDetails details) {
        register.change(PartnerId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        if (value instanceof PlaceId id) {
            return words.of(id, places.choices());
        }
        if (value instanceof PartnerId id) {
            return words.of(id, register.choices());
        }
        return super.shown(name, value);
    }

    /** What can be chosen there. */
    public List<Choice> getPlaces() {
        return places.choices();
    }

    /** What can be chosen there. */
    public List<Choice> getPartners() {
        return register.choices();
    }
}
