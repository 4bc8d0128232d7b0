package org.fujinowa.reciprocity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.reciprocity.OpeningDetails;
import org.fujinowa.reciprocity.OpeningId;
import org.fujinowa.reciprocity.service.OpeningRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.jspecify.annotations.Nullable;

/** /reciprocity/opening-edit: add one or change it. */
@Named
@RequestScoped
public class OpeningEditPage extends EditPage<OpeningDetails> {

    @Inject
    private OpeningRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private LinkWords links;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_RECIPROCITY);
    }

    @Override
    protected Class<OpeningDetails> type() {
        return OpeningDetails.class;
    }

    @Override
    protected String kind() {
        return "Opening";
    }

    @Override
    protected String labels() {
        return "reciprocity.opening";
    }

    @Override
    protected String viewPage() {
        return "/reciprocity/opening-view";
    }

    @Override
    protected void prefill(RecordForm<OpeningDetails> form) {
        links.only(links.getProgrammes()).ifPresent(id -> form.put("programme", id));
        form.put("counted", true);
    }

    @Override
    protected Versioned<OpeningDetails> read(String id) {
        return register.get(OpeningId.of(id));
    }

    @Override
    protected Object add(OpeningDetails details) {
        return register.add(details);
    }

    @Override
    protected void change(String id, long version, OpeningDetails details) {
        register.change(OpeningId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        return value instanceof Record id ? links.of(id) : super.shown(name, value);
    }
}
