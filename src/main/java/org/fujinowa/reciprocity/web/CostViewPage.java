package org.fujinowa.reciprocity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.reciprocity.CostDetails;
import org.fujinowa.reciprocity.CostId;
import org.fujinowa.reciprocity.service.CostRegister;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;

/** /reciprocity/cost-view: one of them. */
@Named
@RequestScoped
public class CostViewPage extends ViewPage<CostDetails> {

    @Inject
    private CostRegister register;

    @Override
    protected Versioned<CostDetails> read(String id) {
        return register.get(CostId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(CostId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/reciprocity/costs";
    }
}
