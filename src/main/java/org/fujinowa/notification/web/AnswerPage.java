package org.fujinowa.notification.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.notification.AnswerSheet;
import org.fujinowa.notification.Asking;
import org.fujinowa.notification.MessageAnswer;
import org.fujinowa.notification.service.MessageAnswers;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /answer?code=…: whoever got a message says that they have read it, or answers. To open the address changes nothing. */
@Named("messageAnswerPage")
@RequestScoped
public class AnswerPage {

    @Inject
    private MessageAnswers answers;

    @Inject
    private Messages messages;

    private String code = "";
    private @Nullable AnswerSheet sheet;
    private String yes = "";
    private String words = "";

    /** Which message. */
    @PostConstruct
    void open() {
        code = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("code", "");
        read();
    }

    private void read() {
        try {
            sheet = answers.look(code);
        } catch (RuleViolation closed) {
            sheet = null;
        }
    }

    /** They have read it. */
    public void seen() {
        tell(() -> answers.seen(code), "notification.answer.done.seen");
    }

    /** They answer. */
    public void answer() {
        tell(
                () -> answers.answer(
                        code, new MessageAnswer(yes.isEmpty() ? null : Boolean.valueOf(yes), words.strip())),
                "notification.answer.done.answered");
    }

    private void tell(Runnable deed, String doneKey) {
        try {
            deed.run();
            messages.now(doneKey);
        } catch (RuleViolation broken) {
            messages.addAt(field(broken), broken);
        }
        read();
    }

    private String field(RuleViolation broken) {
        var chosen = sheet != null && sheet.asking() == Asking.YES_NO;
        return chosen && broken.key().equals("notification.answer-missing") ? "yes" : "own-words";
    }

    /** What is asked; nothing where the code opens nothing. */
    public @Nullable AnswerSheet getSheet() {
        return sheet;
    }

    public String getCode() {
        return code;
    }

    public String getYes() {
        return yes;
    }

    public void setYes(@Nullable String chosen) {
        yes = chosen == null ? "" : chosen;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed == null ? "" : typed;
    }
}
