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
