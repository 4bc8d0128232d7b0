package org.fujinowa.vetting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.shared.web.DeedPage;
import org.fujinowa.shared.web.Words;
import org.fujinowa.vetting.FamilyReferenceRow;
import org.fujinowa.vetting.RefereeAnswer;
import org.fujinowa.vetting.RefereeQuestion;
import org.fujinowa.vetting.service.OwnFamilyReference;
import org.jspecify.annotations.Nullable;

/** /reference/family: somebody answers about the family that their link names. */
@Named
@RequestScoped
public class OwnFamilyReferencePage extends DeedPage {

    @Inject
    private OwnFamilyReference mine;

    @Inject
    private Words words;

    private @Nullable FamilyReferenceRow row;

    @Override
    protected String act(String... button) {
        if ("decline".equals(button[0])) {
            mine.decline(parameter("why"));
            return "vetting.done.my-decline";
        }
        mine.answer(mine.questions().stream()
                .map(question -> new RefereeAnswer(question.key(), parameter(question.key())))
                .toList());
        return "vetting.done.my-answer";
    }

    @Override
    protected String address() {
        return "family";
    }

    @Override
    protected String field(String rule, String... button) {
        return "vetting.reference.answer-missing".equals(rule)
                ? mine.questions().stream()
                        .filter(question ->
                                question.required() && parameter(question.key()).isEmpty())
                        .map(RefereeQuestion::key)
                        .findFirst()
                        .orElse("")
                : "";
    }

    /** About whom, and how far it has come. */
    public FamilyReferenceRow getRow() {
        if (row == null) {
            row = mine.read();
        }
        return row;
    }

    /** What is asked. */
    public List<RefereeQuestion> getQuestions() {
        return mine.questions();
    }

    /** An answer as people read it. */
    public String answer(RefereeQuestion question) {
        var text = getRow().report().to(question.key());
        return question.choice(text).map(words::of).orElse(text);
    }
}
