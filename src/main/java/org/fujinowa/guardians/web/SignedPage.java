package org.fujinowa.guardians.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.consents.service.OwnConsents;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /guardian/signed?child=…: everything that was signed about a child, and the buttons that take it back. */
@Named
@RequestScoped
public class SignedPage {

    @Inject
    private OwnConsents consents;

    @Inject
    private Messages messages;

    private ApplicationId child;
    private @Nullable SubjectConsents known;

    @PostConstruct
    void open() {
        child = AskedChild.ofRequest();
    }

    /** Takes back what the pressed button says, then shows the page anew. */
    public void act() throws IOException {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        var deed = context.getRequestParameterMap().get("deed");
        if (deed == null) {
            return;
        }
        try {
            var words = deed.split(":", -1);
            consents.withdraw(ConsentId.of(words[0]), words.length > 1 ? words[1] : "");
            messages.done("consents.done.withdrawn");
        } catch (RuleViolation broken) {
            context.getFlash().setKeepMessages(true);
            messages.add(broken);
        }
        context.redirect("signed?child=" + child);
    }

    /** What was signed and what is missing. */
    public SubjectConsents getConsents() {
        if (known == null) {
            known = consents.of(AskedChild.subject(child));
        }
        return known;
    }

    public String getChild() {
        return child.toString();
    }
}
