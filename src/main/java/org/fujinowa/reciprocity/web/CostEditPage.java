package org.fujinowa.reciprocity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.reciprocity.CostCurrency;
import org.fujinowa.reciprocity.CostDetails;
import org.fujinowa.reciprocity.CostId;
import org.fujinowa.reciprocity.service.CostRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.RecordForm;
import org.jspecify.annotations.Nullable;

/** /reciprocity/cost-edit: add one or change it. */
@Named
@RequestScoped
public class CostEditPage extends EditPage<CostDetails> {

    @Inject
    private CostRegister register;

    @Inject
    private CurrentCaller caller;

    @Inject
    private LinkWords links;

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.MANAGE_RECIPROCITY);
    }

    @Override
    protected Class<CostDetails> type() {
        return CostDetails.class;
    }

    @Override
    protected String kind() {
        return "Cost";
    }

    @Override
    protected String labels() {
        return "reciprocity.cost";
    }

    @Override
    protected String viewPage() {
        return "/reciprocity/cost-view";
    }

    @Override
    protected void prefill(RecordForm<CostDetails> form) {
        links.only(links.getProgrammes()).ifPresent(id -> form.put("programme", id));
        form.put("currency", CostCurrency.JPY.name());
    }

    @Override
    protected Versioned<CostDetails> read(String id) {
        return register.get(CostId.of(id));
    }

    @Override
    protected Object add(CostDetails details) {
        return register.add(details);
    }

    @Override
    protected void change(String id, long version, CostDetails details) {
        register.change(CostId.of(id), version, details);
    }

    @Override
    protected String shown(String name, @Nullable Object value) {
        return value instanceof Record id ? links.of(id) : super.shown(name, value);
    }
}
