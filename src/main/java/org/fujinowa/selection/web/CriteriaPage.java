package org.fujinowa.selection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.selection.CriterionDetails;
import org.fujinowa.selection.CriterionId;
import org.fujinowa.selection.CriterionPart;
import org.fujinowa.selection.CriterionRow;
import org.fujinowa.selection.service.CriterionBook;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** /selection/criteria?programme=…: by what the applicants of a programme are rated. */
@Named
@RequestScoped
public class CriteriaPage extends SelectionPage {

    @Inject
    private CriterionBook book;

    @Inject
    private ProgrammeRegister programmes;

    private @Nullable List<CriterionRow> rows;

    @Override
    protected String act(String... button) {
        switch (button[0]) {
            case "add" -> book.add(details("new"));
            case "change" -> book.change(CriterionId.of(button[1]), version(button[2]), details(button[1]));
            case "remove" -> book.remove(CriterionId.of(button[1]), version(button[2]));
            default -> throw new NoSuchRecord("Criterion");
        }
        return "remove".equals(button[0]) ? "selection.done.remove" : "shared.saved";
    }

    @Override
    protected String address() {
        return "criteria?programme=" + programme();
    }

    @Override
    protected String field(String rule, String... button) {
        return "shared.not-a-number".equals(rule) ? "weight-" + ("add".equals(button[0]) ? "new" : button[1]) : "";
    }

    private CriterionDetails details(String suffix) {
        var part = "INTERVIEW".equals(parameter("part-" + suffix)) ? CriterionPart.INTERVIEW : CriterionPart.ESSAY;
        return new CriterionDetails(
                programme(),
                part,
                parameter("nameJa-" + suffix),
                parameter("nameEn-" + suffix),
                number("weight-" + suffix));
    }

    private ProgrammeId programme() {
        var asked = parameter("programme");
        try {
            return ProgrammeId.of(asked.isEmpty() ? getProgrammes().get(0).id() : asked);
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("Programme");
        }
    }

    /** The programmes to choose from. */
    public List<Choice> getProgrammes() {
        return programmes.choices();
    }

    /** The criteria. */
    public List<CriterionRow> getRows() {
        if (rows == null) {
            rows = book.of(programme());
        }
        return rows;
    }

    /** What can be rated. */
    public List<CriterionPart> getParts() {
        return List.of(CriterionPart.values());
    }

    public String getId() {
        return programme().toString();
    }
}
