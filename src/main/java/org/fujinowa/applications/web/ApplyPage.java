package org.fujinowa.applications.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.BeginApplication;
import org.fujinowa.applications.OpenWindow;
import org.fujinowa.applications.service.ApplicationStart;
import org.fujinowa.applications.service.OpenWindows;
import org.fujinowa.documents.QrCode;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.PersonalEntry;

/** /apply/index and /apply/start: for what one can apply, and the beginning of an application. */
@Named
@RequestScoped
public class ApplyPage {

    @Inject
    private OpenWindows windows;

    @Inject
    private ApplicationStart start;

    @Inject
    private PersonalEntry entry;

    @Inject
    private LinkAddress address;

    @Inject
    private ApplicationWords applicationWords;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    private String d = "";
    private String begun = ApplicationId.next().toString();
    private String name = "";
    private String mail = "";
    private String code = "";

    /** What is shown must be known before the form is read. */
    @PostConstruct
    void know() {
        d = Asked.of("d");
    }

    /** For what one can apply today. */
    public List<OpenWindow> getWindows() {
        return windows.now();
    }

    /** An address for something that is not open leads to what is. */
    public void open() throws IOException {
        if (window().isEmpty()) {
            applicationWords.goTo("/apply/index");
        }
    }

    /** Begins, lets this device in, and shows the code once. */
    public void begin() {
        if (name.isBlank()) {
            messages.addAt("name", new RuleViolation("applications.start.name-missing"));
            return;
        }
        try {
            var link = start.begin(
                    new BeginApplication(
                            ApplicationId.of(begun), DelegationId.of(d), name.strip(), texts.language(), mail.strip()),
                    request().getRemoteAddr());
            entry.enter(link.code());
            code = link.code();
        } catch (RuleViolation refused) {
            messages.addAt(refused.key().equals("notification.bad-address") ? "mail" : "name", refused);
        }
    }

    private static HttpServletRequest request() {
        return (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
    }

    private Optional<OpenWindow> window() {
        try {
            return windows.of(DelegationId.of(d));
        } catch (RuleViolation notAnIdentity) {
            return Optional.empty();
        }
    }

    /** For what one applies here. */
    public OpenWindow getWindow() {
        return window().orElseThrow(() -> new RuleViolation("applications.window-closed"));
    }

    public boolean isThere() {
        return window().isPresent();
    }

    /** The code to come back by; empty until the application is begun. */
    public String getCode() {
        return code;
    }

    /** The code as a picture to scan. */
    public String getQr() {
        return QrCode.svg(address.of(code));
    }

    /** Where the code leads in. */
    public String getAddress() {
        return address.of(code);
    }

    public String getD() {
        return d;
    }

    public void setD(String d) {
        this.d = d;
    }

    public String getBegun() {
        return begun;
    }

    public void setBegun(String begun) {
        this.begun = begun;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }
}
