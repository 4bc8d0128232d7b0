package org.fujinowa.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.organisation.Lineage;
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.ViewPage;

/** /organisation/place-view: one of them. */
@Named
@RequestScoped
public class PlaceViewPage extends ViewPage<PlaceDetails> {

    @Inject
    private PlaceRegister register;

    @Override
    protected Versioned<PlaceDetails> read(String id) {
        return register.get(PlaceId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        register.remove(PlaceId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/organisation/places";
    }

    /** What it was before, and what became of it. */
    public Lineage getLineage() {
        return register.lineage(PlaceId.of(getId()));
    }
}
