package org.fujinowa.almanac.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.almanac.AlmanacDetails;
import org.fujinowa.almanac.AlmanacId;
import org.fujinowa.almanac.service.AlmanacRegister;
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

/** /almanac/almanac-edit: add one or change it. */
@Named
@RequestScoped
public class AlmanacEditPage extends EditPage<AlmanacDetails> {

    @Inject
    private AlmanacRegister register;

    @Inject
    private PlaceRegister places;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Words words;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_PROGRAMMES);
    }

    @Override
    protected Class<AlmanacDetails> type() {
        return AlmanacDetails.class;
    }

    @Override
    protected String kind() {
        return "Almanac";
    }

    @Override
    protected String labels() {
        return "almanac.entry";
    }

    @Override
    protected String viewPage() {
        return "/almanac/almanac-view";
    }

    @Override
    protected Versioned<AlmanacDetails> read(String id) {
        return register.get(AlmanacId.of(id));
    }

    @Override
    protected Object add(AlmanacDetails details) {
        return register.add(details);
    }

    @Override
    protected void change(String id, long version, AlmanacDetails details) {
        register.change(AlmanacId.of(id), version, details);
    }

    @Override
    protected void prefill(RecordForm<AlmanacDetails> form) {
        form.put("country", "JP");
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        return value instanceof PlaceId id ? words.of(id, getPlaces()) : super.shown(name, value);
    }

    /** What can be chosen there. */
    public List<Choice> getPlaces() {
        return places.choices();
    }
}
