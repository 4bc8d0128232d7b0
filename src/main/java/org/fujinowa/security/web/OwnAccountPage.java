package org.fujinowa.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.fujinowa.security.Permission;
import org.fujinowa.security.TokenSummary;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.OwnAccount;
import org.fujinowa.security.service.SignInCookie;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;

/** /security/own-account: one's password, the devices that are signed in, tokens for programs. */
@Named
@RequestScoped
public class OwnAccountPage {

    private static final int USUAL_DAYS = 90;

    private OwnAccount account;
    private CurrentCaller caller;
    private SignInCookie cookie;
    private HttpServletRequest request;
    private Messages messages;

    private String oldPassword = "";
    private String newPassword = "";
    private String label = "";
    private Permission[] scopes = {};
    private int days = USUAL_DAYS;
    private String newToken = "";

    /** For the CDI proxy. */
    protected OwnAccountPage() {}

    @Inject
    public OwnAccountPage(
            OwnAccount account,
            CurrentCaller caller,
            SignInCookie cookie,
            HttpServletRequest request,
            Messages messages) {
        this.account = account;
        this.caller = caller;
        this.cookie = cookie;
        this.request = request;
        this.messages = messages;
    }

    /**
     * Revokes the token whose button was pressed. The button says the token's id, not its place in the list: the list may
     * have changed since it was shown.
     */
    public void revokeAsked() {
        var id = request.getParameter("revoke");
        if (id == null || !"POST".equals(request.getMethod())) {
            return;
        }
        try {
            account.revoke(id);
            messages.done("security.token-revoked");
        } catch (RuleViolation gone) {
            messages.add(gone);
        }
    }

    /** Changes the password. */
    public void changePassword() {
        try {
            account.changePassword(
                    oldPassword, newPassword, cookie.read(request).orElse(""));
            messages.done("security.password-changed");
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
    }

    /** Makes a token and shows it this once. */
    public void makeToken() {
        try {
            newToken = account.makeToken(label, Set.of(scopes), days).token();
            label = "";
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
    }

    /** What the caller may do, and so may give to a program. */
    public List<Permission> getOwnPermissions() {
        return caller.get().permissions().stream().sorted().toList();
    }

    public List<TokenSummary> getTokens() {
        return account.tokens();
    }

    /** The token that was just made; empty on every other answer. */
    public String getNewToken() {
        return newToken;
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public Permission[] getScopes() {
        return scopes.clone();
    }

    public void setScopes(Permission[] scopes) {
        this.scopes = scopes.clone();
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
