package org.fujinowa.organisation.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.fujinowa.organisation.PlaceRow;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;

/** /organisation/places: the list. */
@Named
@RequestScoped
public class PlaceListPage extends ListPage<PlaceRow> {

    @Inject
    private PlaceRegister register;

    @Override
    protected Slice<PlaceRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<PlaceRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<PlaceRow> file() {
        return newFile("organisation.place.list")
                .text("organisation.place.name-ja", 30, row -> row.details().nameJa())
                .text("organisation.place.reading", 30, row -> row.details().reading())
                .text("organisation.place.name-en", 34, row -> row.details().nameEn())
                .text("organisation.place.country", 6, row -> row.details().country())
                .text("organisation.place.region", 14, row -> row.details().region())
                .number("organisation.place.latitude", 10, row -> row.details().latitude())
                .number("organisation.place.longitude", 10, row -> row.details().longitude())
                .text("organisation.place.time-zone", 20, row -> row.details().timeZone())
                .day("organisation.place.valid-from", row -> row.details().validFrom())
                .day("organisation.place.valid-until", row -> row.details().validUntil())
                .text("organisation.place.source", 30, row -> row.details().source())
                .text("organisation.place.note", 40, row -> row.details().note());
    }

    @Override
    protected String englishOrder() {
        return "nameEn";
    }

    @Override
    protected List<String> filters() {
        return List.of("country");
    }

    /** The countries of the places, by their codes. */
    public List<Choice> getCountries() {
        return register.countries().stream()
                .map(code -> new Choice(code, country(code, Language.JA), country(code, Language.EN)))
                .toList();
    }

    private static String country(String code, Language language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
    }
}
