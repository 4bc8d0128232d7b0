package org.fujinowa.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Texts;

/** Shows sentences on the page that is being answered, in its language. */
@RequestScoped
public class Messages {

    /** Shows what was wrong. */
    public void add(RuleViolation broken) {
        add(FacesMessage.SEVERITY_ERROR, broken.key(), broken.arguments().toArray());
    }

    /** Shows what was done. */
    public void done(String key, Object... values) {
        add(FacesMessage.SEVERITY_INFO, key, values);
    }

    private static void add(FacesMessage.Severity severity, String key, Object... values) {
        var context = FacesContext.getCurrentInstance();
        var language = Language.of(context.getViewRoot().getLocale());
        context.addMessage(null, new FacesMessage(severity, Texts.in(language).of(key, values), null));
    }
}
