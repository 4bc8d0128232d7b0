package org.fujinowa.reciprocity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.reciprocity.OpeningDetails;
import org.fujinowa.reciprocity.OpeningId;
import org.fujinowa.reciprocity.service.OpeningRegister;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;

/** /reciprocity/opening-view: one of them. */
@Named
@RequestScoped
public class OpeningViewPage extends ViewPage<OpeningDetails> {

    @Inject
    private OpeningRegister register;

    @Override
    protected Versioned<OpeningDetails> read(String id) {
        return register.get(OpeningId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(OpeningId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/reciprocity/openings";
    }
}
