package org.fujinowa.selection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.selection.RefereeQuestionId;
import org.fujinowa.selection.RefereeQuestionRow;
import org.fujinowa.selection.service.RefereeQuestionBook;
import org.fujinowa.shared.NoSuchRecord;
import org.jspecify.annotations.Nullable;

/** /selection/referee-questions: what referees are asked from now on. */
@Named
@RequestScoped
public class RefereeQuestionsPage extends SelectionPage {

    private static final String NEW = "new";

    @Inject
    private RefereeQuestionBook book;

    private @Nullable List<RefereeQuestionRow> rows;

    @Override
    protected String act(String... button) {
        switch (button[0]) {
            case "add" ->
                book.add(parameter("ja-" + NEW), parameter("en-" + NEW), required(NEW), parameter("choices-" + NEW));
            case "change" ->
                book.change(
                        RefereeQuestionId.of(button[1]),
                        version(button[2]),
                        parameter("ja-" + button[1]),
                        parameter("en-" + button[1]),
                        required(button[1]),
                        parameter("choices-" + button[1]));
            case "remove" -> book.remove(RefereeQuestionId.of(button[1]), version(button[2]));
            case "earlier" -> book.earlier(RefereeQuestionId.of(button[1]), version(button[2]));
            default -> throw new NoSuchRecord("RefereeQuestion");
        }
        return "remove".equals(button[0]) ? "selection.done.question-removed" : "shared.saved";
    }

    private static boolean required(String suffix) {
        return "true".equals(parameter("required-" + suffix));
    }

    @Override
    protected String address() {
        return "referee-questions";
    }

    @Override
    protected String field(String rule, String... button) {
        return "selection.choices-unreadable".equals(rule)
                ? "choices-" + ("add".equals(button[0]) ? NEW : button[1])
                : "";
    }

    /** The questions of now, in order. */
    public List<RefereeQuestionRow> getRows() {
        if (rows == null) {
            rows = book.now();
        }
        return rows;
    }
}
