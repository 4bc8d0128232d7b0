package org.fujinowa.selection.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.selection.ReferenceAnswer;
import org.fujinowa.selection.ReferenceQuestion;
import org.fujinowa.selection.ReferenceRow;
import org.fujinowa.selection.service.MyReference;
import org.fujinowa.shared.web.Words;
import org.jspecify.annotations.Nullable;

/** /reference/form: a referee answers for the applicant whom their link names. */
@Named
@RequestScoped
public class ReferenceFormPage extends SelectionPage {

    @Inject
    private MyReference mine;

    @Inject
    private Words words;

    @Inject
    private CurrentCaller caller;

    private @Nullable ReferenceRow row;

    /** Whoever was asked about a family answers on a page of its own. */
    public String elsewhere() {
        var own = caller.get().own();
        return own == null || "Reference".equals(own.kind()) ? "" : "/reference/family?faces-redirect=true";
    }

    @Override
    protected String act(String... button) {
        if ("decline".equals(button[0])) {
            mine.decline(parameter("why"));
            return "selection.done.my-decline";
        }
        mine.answer(mine.questions().stream()
                .map(question -> new ReferenceAnswer(question.key(), parameter(question.key())))
                .toList());
        return "selection.done.my-answer";
    }

    @Override
    protected String address() {
        return "form";
    }

    @Override
    protected String field(String rule, String... button) {
        return "selection.answer-missing".equals(rule)
                ? mine.questions().stream()
                        .filter(question ->
                                question.required() && parameter(question.key()).isEmpty())
                        .map(ReferenceQuestion::key)
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** About whom, and how far it has come. */
    public ReferenceRow getRow() {
        if (row == null) {
            row = mine.read();
        }
        return row;
    }

    /** What is asked. */
    public List<ReferenceQuestion> getQuestions() {
        return mine.questions();
    }

    /** An answer as people read it. */
    public String answer(ReferenceQuestion question) {
        var text = getRow().report().to(question.key());
        return question.choice(text).map(words::of).orElse(text);
    }
}
