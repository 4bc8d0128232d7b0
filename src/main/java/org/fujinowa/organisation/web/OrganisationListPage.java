package org.fujinowa.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.organisation.OrganisationRow;
import org.fujinowa.organisation.service.OrganisationRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;
import org.jspecify.annotations.Nullable;

/** /organisation/organisations: the list. */
@Named
@RequestScoped
public class OrganisationListPage extends ListPage<OrganisationRow> {

    @Inject
    private OrganisationRegister register;

    @Inject
    private PlaceRegister places;

    private @Nullable List<Choice> placeChoices;

    @Override
    protected Slice<OrganisationRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<OrganisationRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<OrganisationRow> file() {
        return newFile("organisation.organisation.list")
                .text(
                        "organisation.organisation.name-ja",
                        30,
                        row -> row.details().nameJa())
                .text(
                        "organisation.organisation.reading",
                        30,
                        row -> row.details().reading())
                .text(
                        "organisation.organisation.name-en",
                        34,
                        row -> row.details().nameEn())
                .text(
                        "organisation.organisation.place",
                        20,
                        row -> word(row.details().place(), getPlaces()))
                .text(
                        "organisation.organisation.purpose",
                        40,
                        row -> row.details().purpose())
                .text(
                        "organisation.organisation.contact",
                        40,
                        row -> row.details().contact())
                .day(
                        "organisation.organisation.valid-from",
                        row -> row.details().validFrom())
                .day(
                        "organisation.organisation.valid-until",
                        row -> row.details().validUntil())
                .text(
                        "organisation.organisation.source",
                        30,
                        row -> row.details().source())
                .text("organisation.organisation.note", 40, row -> row.details().note());
    }

    @Override
    protected String englishOrder() {
        return "nameEn";
    }

    @Override
    protected List<String> filters() {
        return List.of("place");
    }

    /** What can be chosen there. */
    public List<Choice> getPlaces() {
        if (placeChoices == null) {
            placeChoices = places.choices();
        }
        return placeChoices;
    }
}
