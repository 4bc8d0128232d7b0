package org.fujinowa.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.application.FacesMessage.Severity;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** Says on the page, in the reader's language, what went well and what did not. */
@RequestScoped
public class Messages {

    private CurrentTexts texts;

    /** For the CDI proxy. */
    protected Messages() {}

    @Inject
    public Messages(CurrentTexts texts) {
        this.texts = texts;
    }

    /** A deed is done: said on this page, or on the next one after a redirect. */
    public void done(String key, Object... values) {
        FacesContext.getCurrentInstance().getExternalContext().getFlash().setKeepMessages(true);
        say(null, FacesMessage.SEVERITY_INFO, texts.of(key, values));
    }

    /** A deed is done: said on this page only. */
    public void now(String key, Object... values) {
        say(null, FacesMessage.SEVERITY_INFO, texts.of(key, values));
    }

    /** Something to know that hinders nothing. */
    public void warn(String key, Object... values) {
        say(null, FacesMessage.SEVERITY_WARN, texts.of(key, values));
    }

    /** Something hindered the whole form. */
    public void error(String key, Object... values) {
        say(null, FacesMessage.SEVERITY_ERROR, texts.of(key, values));
    }

    /** The rule that somebody's input broke, at the top of the form. */
    public void add(RuleViolation broken) {
        error(broken.key(), broken.arguments().toArray());
    }

    /**
     * The rule that somebody's input broke, beside the field.
     *
     * @param field the {@code id} that the field has on the page
     */
    public void addAt(String field, RuleViolation broken) {
        say(
                field,
                FacesMessage.SEVERITY_ERROR,
                texts.of(broken.key(), broken.arguments().toArray()));
        FacesContext.getCurrentInstance().validationFailed();
    }

    /**
     * The rule that one field's input broke: beside the field as it is, above the form with the field's label before it.
     *
     * @param field the {@code id} that the field has on the page
     * @param labelKey the key of its label
     */
    public void addAt(String field, String labelKey, RuleViolation broken) {
        var sentence = texts.of(broken.key(), broken.arguments().toArray());
        var context = FacesContext.getCurrentInstance();
        context.addMessage(
                field,
                new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, texts.of("form.problem", texts.of(labelKey), sentence), sentence));
        context.validationFailed();
    }

    private static void say(@Nullable String field, Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(field, new FacesMessage(severity, sentence, null));
    }
}
