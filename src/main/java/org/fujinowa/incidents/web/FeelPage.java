package org.fujinowa.incidents.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.incidents.CheckInQuestion;
import org.fujinowa.incidents.Feeling;
import org.fujinowa.incidents.service.CheckInAnswers;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /feel?code=…: one tap says how it goes. To open the address changes nothing. */
@Named
@RequestScoped
public class FeelPage {

    @Inject
    private CheckInAnswers answers;

    @Inject
    private Messages messages;

    private String code = "";
    private String words = "";
    private boolean callMe;
    private boolean thanked;
    private @Nullable CheckInQuestion question;

    @PostConstruct
    void open() {
        code = AskedAbout.asked("code");
        look();
    }

    private void look() {
        try {
            question = answers.look(code);
        } catch (RuleViolation closed) {
            question = null;
        }
    }

    /** All is well. */
    public void good() {
        answer(Feeling.GOOD);
    }

    /** It could be better. */
    public void soSo() {
        answer(Feeling.SO_SO);
    }

    /** It is not well. */
    public void notGood() {
        answer(Feeling.NOT_GOOD);
    }

    private void answer(Feeling feeling) {
        try {
            answers.answer(code, feeling, words, callMe);
            thanked = true;
        } catch (RuleViolation broken) {
            messages.addAt("own-words", broken);
        }
        look();
    }

    /** What is asked; null if the code opens nothing. */
    public @Nullable CheckInQuestion getQuestion() {
        return question;
    }

    /** Whether an answer has just been taken. */
    public boolean isThanked() {
        return thanked;
    }

    public String getCode() {
        return code;
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String typed) {
        words = typed == null ? "" : typed;
    }

    public boolean isCallMe() {
        return callMe;
    }

    public void setCallMe(boolean callMe) {
        this.callMe = callMe;
    }
}
