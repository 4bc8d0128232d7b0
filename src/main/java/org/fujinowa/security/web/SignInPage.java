package org.fujinowa.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fujinowa.security.service.FirstSetUp;
import org.fujinowa.security.service.SignIn;
import org.fujinowa.security.service.SignInCookie;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.LocalAddress;
import org.fujinowa.shared.web.Messages;

/** /sign-in: a person with an account comes in, and goes on to where they wanted to go. */
@Named
@RequestScoped
public class SignInPage {

    @Inject
    private SignIn signIn;

    @Inject
    private SignInCookie cookie;

    @Inject
    private FirstSetUp firstSetUp;

    @Inject
    private Messages messages;

    private String signInName = "";
    private String password = "";
    private boolean stay;
    private String to = "";

    /** Sends the very first visitor to the set-up page instead. */
    public void open() throws IOException {
        if (firstSetUp.isOpen()) {
            go("/set-up");
        }
    }

    /** Signs in and goes on. */
    public void submit() throws IOException {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        try {
            var token = signIn.signIn(signInName, password, request.getRemoteAddr(), stay, Device.of(request));
            cookie.write((HttpServletResponse) external.getResponse(), token, stay);
            go(LocalAddress.orElse(to, "/desk/today"));
        } catch (RuleViolation refused) {
            messages.add(refused);
        }
    }

    private static void go(String address) throws IOException {
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    public String getSignInName() {
        return signInName;
    }

    public void setSignInName(String signInName) {
        this.signInName = signInName;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public boolean isStay() {
        return stay;
    }

    public void setStay(boolean stay) {
        this.stay = stay;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
