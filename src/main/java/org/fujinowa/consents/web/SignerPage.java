package org.fujinowa.consents.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.consents.service.SigningCodes;
import org.fujinowa.documents.QrCode;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;

/** On /consents/subject: a coordinator lets somebody sign for themselves, by a code to their page and by a one-time code on the telephone. */
@Named
@RequestScoped
public class SignerPage {

    @Inject
    private SigningCodes codes;

    @Inject
    private LinkAddress links;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    private Subject subject;
    private String code = "";
    private String digits = "";

    @PostConstruct
    void open() {
        caller.mustBeAllowed(Permission.VIEW_CONSENTS);
        subject = AskedSubject.ofRequest();
    }

    /** Makes a code to the page where they sign, and shows it once. */
    public void makeLink() {
        try {
            code = codes.link(subject).code();
            messages.now("consents.link.made");
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
    }

    /** Makes a one-time code and shows it once. */
    public void readOut() {
        try {
            digits = codes.readOut(subject);
            messages.now("consents.code.made");
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
    }

    /** Whether they come to their page by a link that is made here; families and applicants have theirs already. */
    public boolean isLinked() {
        return subject.kind().equals("Participant") || subject.kind().equals("Person");
    }

    /** The code that was just made; empty otherwise. */
    public String getCode() {
        return code;
    }

    /** The code as a picture to scan. */
    public String getQr() {
        return QrCode.svg(getAddress());
    }

    /** Where the code leads in. */
    public String getAddress() {
        return links.of(code);
    }

    /** The one-time code that was just made; empty otherwise. */
    public String getDigits() {
        return digits;
    }
}
