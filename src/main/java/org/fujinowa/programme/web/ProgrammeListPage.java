package org.fujinowa.programme.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.programme.ProgrammeRow;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.ListFile;
import org.fujinowa.shared.web.ListPage;

/** /programme/programmes: the list. */
@Named
@RequestScoped
public class ProgrammeListPage extends ListPage<ProgrammeRow> {

    @Inject
    private ProgrammeRegister register;

    @Inject
    private CurrentTexts texts;

    @Override
    protected Slice<ProgrammeRow> page(ListRequest request) {
        return register.page(request);
    }

    @Override
    protected Slice<ProgrammeRow> export(ListRequest request, String kind) {
        return register.export(request, kind);
    }

    @Override
    protected ListFile<ProgrammeRow> file() {
        return newFile("programme.programme.list")
                .text("programme.programme.code", 10, row -> row.details().code())
                .text("programme.programme.name-ja", 40, row -> row.details().nameJa())
                .text("programme.programme.name-en", 40, row -> row.details().nameEn())
                .text(
                        "programme.programme.description-ja",
                        50,
                        row -> row.details().descriptionJa())
                .text(
                        "programme.programme.description-en",
                        50,
                        row -> row.details().descriptionEn())
                .text(
                        "programme.programme.home-stay",
                        10,
                        row -> word(row.details().homeStay()))
                .text(
                        "programme.programme.reciprocal",
                        10,
                        row -> word(row.details().reciprocal()))
                .text(
                        "programme.programme.adults",
                        10,
                        row -> word(row.details().adults()))
                .text(
                        "programme.programme.active",
                        10,
                        row -> word(row.details().active()));
    }

    @Override
    protected List<String> filters() {
        return List.of("active");
    }

    /** Active or not. */
    public List<Choice> getStates() {
        return List.of(
                new Choice(
                        "true", texts.of("programme.programme.is-active"), texts.of("programme.programme.is-active")),
                new Choice("false", texts.of("programme.programme.is-over"), texts.of("programme.programme.is-over")));
    }
}
