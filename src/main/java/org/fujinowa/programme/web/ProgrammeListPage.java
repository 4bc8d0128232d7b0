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
