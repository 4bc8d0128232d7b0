package org.fujinowa.reciprocity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.reciprocity.GiftDetails;
import org.fujinowa.reciprocity.GiftId;
import org.fujinowa.reciprocity.service.GiftRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.jspecify.annotations.Nullable;

/** /reciprocity/gift-edit: add one or change it. */
@Named
@RequestScoped
public class GiftEditPage extends EditPage<GiftDetails> {

    @Inject
    private GiftRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private LinkWords links;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_RECIPROCITY);
    }

    @Override
    protected Class<GiftDetails> type() {
        return GiftDetails.class;
    }

    @Override
    protected String kind() {
        return "Gift";
    }

    @Override
    protected String labels() {
        return "reciprocity.gift";
    }

    @Override
    protected String viewPage() {
        return "/reciprocity/gift-view";
    }

    @Override
    protected void prefill(RecordForm<GiftDetails> form) {
        links.only(links.getProgrammes()).ifPresent(id -> form.put("programme", id));
    }

    @Override
    protected Versioned<GiftDetails> read(String id) {
        return register.get(GiftId.of(id));
    }

    @Override
    protected Object add(GiftDetails details) {
        return register.add(details);
    }

    @Override
    protected void change(String id, long version, GiftDetails details) {
        register.change(GiftId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        return value instanceof Record id ? links.of(id) : super.shown(name, value);
    }
}
