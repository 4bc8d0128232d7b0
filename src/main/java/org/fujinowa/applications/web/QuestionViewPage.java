package org.fujinowa.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.applications.AskedQuestion;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.QuestionDetails;
import org.fujinowa.applications.QuestionId;
import org.fujinowa.applications.service.QuestionBook;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.shared.Texts;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.ViewPage;
import org.fujinowa.shared.web.Words;

/** /applications/question-view: one question, and how applicants see it. */
@Named
@RequestScoped
public class QuestionViewPage extends ViewPage<QuestionDetails> {

    @Inject
    private QuestionBook book;

    @Inject
    private ProgrammeRegister programmes;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Words words;

    @Override
    protected Versioned<QuestionDetails> read(String id) {
        return book.get(QuestionId.of(id));
    }

    @Override
    protected void remove(String id, long version) {
        book.remove(QuestionId.of(id), version);
    }

    @Override
    protected String listPage() {
        return "/applications/questions";
    }

    /** How applicants see it. */
    public QuestionView getPreview() {
        var asked =
                new AskedQuestion(getDetails(), GivenAnswer.silent(getDetails().key()), "");
        return new QuestionView(asked, texts.sentences(), false, false);
    }

    /** How those applicants read it who chose easy Japanese. */
    public QuestionView getEasyPreview() {
        var asked =
                new AskedQuestion(getDetails(), GivenAnswer.silent(getDetails().key()), "");
        return new QuestionView(asked, Texts.easy(), false, false);
    }

    /** How its programme is called. */
    public String getProgramme() {
        return words.of(getDetails().programme(), programmes.choices());
    }
}
