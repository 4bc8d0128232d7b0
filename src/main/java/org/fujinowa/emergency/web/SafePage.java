package org.fujinowa.emergency.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.emergency.SafetyQuestion;
import org.fujinowa.emergency.SafetyState;
import org.fujinowa.emergency.service.SafetyAnswers;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /safe?code=…: one tap says whether somebody is safe. To open the address changes nothing. */
@Named
@RequestScoped
public class SafePage {

    @Inject
    private SafetyAnswers answers;

    @Inject
    private Messages messages;

    private String code = "";
    private String words = "";
    private @Nullable SafetyQuestion question;

    @PostConstruct
    void open() {
        code = NamedDelegation.asked("code");
        look();
        if (question != null) {
            words = question.reply().words();
        }
    }

    private void look() {
        try {
            question = answers.look(code);
        } catch (RuleViolation closed) {
            question = null;
        }
    }

    /** Safe. */
    public void safe() {
        answer(SafetyState.SAFE);
    }

    /** In need of help. */
    public void help() {
        answer(SafetyState.NEED_HELP);
    }

    /** Together with somebody who is named. */
    public void with() {
        answer(SafetyState.WITH_SOMEBODY);
    }

    private void answer(SafetyState state) {
        try {
            answers.answer(code, state, words);
        } catch (RuleViolation broken) {
            messages.addAt("own-words", broken);
        }
        look();
    }

    /** What is asked; null if the code opens nothing. */
    public @Nullable SafetyQuestion getQuestion() {
        return question;
    }

    public String getCode() {
        return code;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
