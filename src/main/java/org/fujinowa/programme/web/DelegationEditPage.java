package org.fujinowa.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /programme/delegation-edit: add one or change it. */
@Named
@RequestScoped
public class DelegationEditPage extends EditPage<DelegationDetails> {

    @Inject
    private DelegationRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private ProgrammeRegister programmes;

    @Inject
    private PartnerRegister partners;

    @Inject
    private PlaceRegister places;

    @Inject
    private Words words;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_PROGRAMMES);
    }

    @Override
    protected Class<DelegationDetails> type() {
        return DelegationDetails.class;
    }

    @Override
    protected String kind() {
        return "Delegation";
    }

    @Override
    protected String labels() {
        return "programme.delegation";
    }

    @Override
    protected String viewPage() {
        return "/programme/delegation-view";
    }

    @Override
    protected Versioned<DelegationDetails> read(String id) {
        return register.get(DelegationId.of(id));
    }

    @Override
    protected Object add(DelegationDetails details) {
        return register.add(details);
    }

    @Override
    protected void change(String id, long version, DelegationDetails details) {
        register.change(DelegationId.of(id), version, details);
    }

    @Override
    protected void prefill(RecordForm<DelegationDetails> form) {
        form.put("state", DelegationState.PLANNED.name());
        form.put("capacity", 0);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        if (value instanceof ProgrammeId id) {
            return words.of(id, programmes.choices());
        }
        if (value instanceof PartnerId id) {
            return words.of(id, partners.choices());
        }
        if (value instanceof PlaceId id) {
            return words.of(id, places.choices());
        }
        return super.shown(name, value);
    }

    /** What can be chosen there. */
    public List<Choice> getProgrammes() {
        return programmes.choices();
    }

    /** What can be chosen there. */
    public List<Choice> getPartners() {
        return partners.choices();
    }

    /** What can be chosen there. */
    public List<Choice> getPlaces() {
        return places.choices();
    }
}
