package org.fujinowa.consents.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.fujinowa.consents.ConsentId;
import org.fujinowa.consents.Signer;
import org.fujinowa.consents.SubjectConsents;
import org.fujinowa.consents.service.ConsentLedger;
import org.fujinowa.consents.service.PaperConsents;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /consents/subject?kind=…&amp;id=…: what was signed about somebody, what is missing, and why. */
@Named
@RequestScoped
public class SubjectPage {

    @Inject
    private ConsentLedger ledger;

    @Inject
    private PaperConsents papers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    private Subject subject;
    private @Nullable SubjectConsents consents;

    @PostConstruct
    void open() {
        caller.mustBeAllowed(Permission.VIEW_CONSENTS);
        subject = AskedSubject.ofRequest();
    }

    /** Takes back what the pressed button says, then shows the page anew. */
    public void act() throws IOException {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        var typed = context.getRequestParameterMap();
        var deed = typed.get("deed");
        if (deed == null) {
            return;
        }
        try {
            withdraw(deed.split(":", -1), typed.getOrDefault("how-" + deed, ""));
            messages.done("consents.done.withdrawn");
        } catch (ConcurrentChange overtaken) {
            context.getFlash().setKeepMessages(true);
            messages.warn("consents.overtaken");
        } catch (RuleViolation broken) {
            context.getFlash().setKeepMessages(true);
            messages.add(broken);
        }
        context.redirect("subject?" + getAddress());
    }

    private void withdraw(String[] words, String how) {
        if (words.length != 3 || !words[1].matches("\\d{1,18}")) {
            throw new RuleViolation("consents.unknown-deed");
        }
        papers.withdraw(ConsentId.of(words[0]), Long.parseLong(words[1]), words[2], how);
    }

    /** Everything about the subject as of now. */
    public SubjectConsents getConsents() {
        if (consents == null) {
            consents = ledger.of(subject);
        }
        return consents;
    }

    /** Whether a guardian signs for them. */
    public boolean isGuarded() {
        return getConsents().subject().signers().contains(Signer.GUARDIAN);
    }

    /** Kind and identity as they stand in an address. */
    public String getAddress() {
        return AskedSubject.query(subject);
    }

    public String getKind() {
        return subject.kind();
    }

    public String getId() {
        return subject.id();
    }
}
