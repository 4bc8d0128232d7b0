package org.fujinowa.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.fujinowa.security.service.FirstSetUp;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;

/** /set-up: the first administrator of a new server, with the code that its log shows. */
@Named
@RequestScoped
public class SetUpPage {

    @Inject
    private FirstSetUp firstSetUp;

    @Inject
    private Messages messages;

    private String code = "";
    private String signInName = "";
    private String displayName = "";
    private String password = "";

    /** Once somebody has an account, this page leads to sign-in only. */
    public void open() throws IOException {
        if (!firstSetUp.isOpen()) {
            FacesContext.getCurrentInstance().getExternalContext().redirect("/sign-in");
        }
    }

    /** Makes the account and goes to sign-in. */
    public String submit() {
        var context = FacesContext.getCurrentInstance();
        var request = (HttpServletRequest) context.getExternalContext().getRequest();
        var language = Language.of(context.getViewRoot().getLocale());
        try {
            firstSetUp.create(code, signInName, displayName, password, language, request.getRemoteAddr());
            return "/sign-in?faces-redirect=true";
        } catch (RuleViolation refused) {
            messages.add(refused);
            return "";
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getDisplayName() {
        return displayName;
    }

    public void setDisplayName(String displayName) {
        this.displayName = displayName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
