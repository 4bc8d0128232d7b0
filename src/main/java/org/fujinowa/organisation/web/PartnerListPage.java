package org.fujinowa.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.organisation.PartnerRow;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;
import org.jspecify.annotations.Nullable;

/** /organisation/partners: the list. */
@Named
@RequestScoped
public class PartnerListPage extends ListPage<PartnerRow> {

    @Inject
    private PartnerRegister register;

    @Inject
    private PlaceRegister places;

    private @Nullable List<Choice> placeChoices;

    @Override
    protected Slice<PartnerRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<PartnerRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<PartnerRow> file() {
        return newFile("organisation.partner.list")
                .text("organisation.partner.name-ja", 30, row -> row.details().nameJa())
                .text("organisation.partner.reading", 30, row -> row.details().reading())
                .text("organisation.partner.name-en", 34, row -> row.details().nameEn())
                .text(
                        "organisation.partner.place",
                        20,
                        row -> word(row.details().place(), getPlaces()))
                .text("organisation.partner.email", 26, row -> row.details().email())
                .text("organisation.partner.phone", 18, row -> row.details().phone())
                .day("organisation.partner.valid-from", row -> row.details().validFrom())
                .day("organisation.partner.valid-until", row -> row.details().validUntil())
                .text("organisation.partner.source", 30, row -> row.details().source())
                .text("organisation.partner.note", 40, row -> row.details().note());
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
