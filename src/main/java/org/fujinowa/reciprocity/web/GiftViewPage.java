package org.fujinowa.reciprocity.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.reciprocity.GiftDetails;
import org.fujinowa.reciprocity.GiftId;
import org.fujinowa.reciprocity.service.GiftRegister;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;

/** /reciprocity/gift-view: one of them. */
@Named
@RequestScoped
public class GiftViewPage extends ViewPage<GiftDetails> {

    @Inject
    private GiftRegister register;

    @Override
    protected Versioned<GiftDetails> read(String id) {
        return register.get(GiftId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(GiftId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/reciprocity/gifts";
    }
}
