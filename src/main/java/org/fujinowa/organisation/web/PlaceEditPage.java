package org.fujinowa.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /organisation/place-edit: add one or change it. */
@Named
@RequestScoped
public class PlaceEditPage extends EditPage<PlaceDetails> {

    @Inject
    private PlaceRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Words words;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_PROGRAMMES);
    }

    @Override
    protected Class<PlaceDetails> type() {
        return PlaceDetails.class;
    }

    @Override
    protected String kind() {
        return "Place";
    }

    @Override
    protected String labels() {
        return "organisation.place";
    }

    @Override
    protected String viewPage() {
        return "/organisation/place-view";
    }

    @Override
    protected Versioned<PlaceDetails> read(String id) {
        return register.get(PlaceId.of(id));
    }

    @Override
    protected Object add(PlaceDetails details) {
        return register.add(details);
    }

    @Override
    protected void change(String id, long version, PlaceDetails details) {
        register.change(PlaceId.of(id), version, details);
    }

    @Override
    protected void prefill(RecordForm<PlaceDetails> form) {
        form.put("country", "JP");
        form.put("timeZone", "Asia/Tokyo");
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        if (value instanceof PlaceId id) {
            return words.of(id, register.choices());
        }
        return super.shown(name, value);
    }

    /** What can be chosen there. */
    public List<Choice> getPlaces() {
        return register.choices();
    }
}
