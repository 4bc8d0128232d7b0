package org.fujinowa.almanac.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import org.fujinowa.almanac.AlmanacKind;
import org.fujinowa.almanac.AlmanacRow;
import org.fujinowa.almanac.service.AlmanacRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;

/** /almanac/almanacs: the list. */
@Named
@RequestScoped
public class AlmanacListPage extends ListPage<AlmanacRow> {

    @Inject
    private AlmanacRegister register;

    @Override
    protected Slice<AlmanacRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<AlmanacRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<AlmanacRow> file() {
        return newFile("almanac.list")
                .text("almanac.entry.name-ja", 30, row -> row.details().nameJa())
                .text("almanac.entry.name-en", 34, row -> row.details().nameEn())
                .text("almanac.entry.kind", 16, row -> word(row.details().kind()))
                .text("almanac.entry.country", 6, row -> row.details().country())
                .text("almanac.entry.region", 14, row -> row.details().region())
                .number("almanac.entry.days", 8, row -> row.details().days().size())
                .text("almanac.entry.source", 40, row -> row.details().source())
                .day("almanac.entry.checked-on", row -> row.details().checkedOn())
                .text("almanac.entry.note", 40, row -> row.details().note());
    }

    @Override
    protected String englishOrder() {
        return "nameEn";
    }

    @Override
    protected List<String> filters() {
        return List.of("country", "kind", "unchecked");
    }

    /** What can be chosen there. */
    public List<AlmanacKind> getKinds() {
        return List.of(AlmanacKind.values());
    }

    /** The countries of the almanacs, by their codes. */
    public List<Choice> getCountries() {
        return register.countries().stream()
                .map(code -> new Choice(code, country(code, Language.JA), country(code, Language.EN)))
                .toList();
    }

    private static String country(String code, Language language) {
        return new Locale.Builder().setRegion(code).build().getDisplayCountry(language.locale());
    }
}
