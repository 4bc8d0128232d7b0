package org.fujinowa.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.fujinowa.security.AccountDetails;
import org.fujinowa.security.Role;
import org.fujinowa.security.service.AccountAdministration;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /security/account-view and /security/account-edit: one account, or a new one where there is no id. */
@Named
@RequestScoped
public class AccountPage {

    private AccountAdministration administration;
    private ScopeForm scope;
    private Messages messages;

    private String id = "";
    private long version;
    private String signInName = "";
    private String displayName = "";
    private Role[] roles = {Role.COORDINATOR};
    private Language language = Language.JA;
    private boolean active = true;
    private String password = "";

    /** For the CDI proxy. */
    protected AccountPage() {}

    /** Takes the id from the request at once: which fields there are depends on it, before Faces reads them. */
    @Inject
    public AccountPage(
            AccountAdministration administration, ScopeForm scope, Messages messages, HttpServletRequest request) {
        this.administration = administration;
        this.scope = scope;
        this.messages = messages;
        setId(request.getParameter("id"));
    }

    /** Reads the account that the address names; a page without an id begins a new one. */
    public void open() {
        if (id.isEmpty()) {
            administration.all();
            return;
        }
        var account = administration.get(id);
        version = account.version();
        signInName = account.value().signInName();
        displayName = account.value().displayName();
        roles = account.value().roles().toArray(Role[]::new);
        language = account.value().language();
        active = account.value().active();
        scope.show(account.value().scope());
    }

    /** Makes or changes the account and shows it. */
    public String save() {
        try {
            var details = new AccountDetails(signInName, displayName, List.of(roles), language, active, scope.chosen());
            if (id.isEmpty()) {
                id = administration.add(details, password);
            } else {
                administration.change(id, version, details);
            }
            messages.done("shared.saved");
            return "/security/account-view?faces-redirect=true&id=" + id;
        } catch (ConcurrentChange overtaken) {
            messages.error("security.account-changed-meanwhile");
        } catch (RuleViolation broken) {
            if (broken.key().equals("security.scope-empty")) {
                messages.addAt("scope", broken);
            } else {
                messages.add(broken);
            }
        }
        return "";
    }

    /** Gives the account another password. */
    public String setNewPassword() {
        try {
            administration.setPassword(id, password);
            messages.done("security.password-set");
            return "/security/account-view?faces-redirect=true&id=" + id;
        } catch (RuleViolation broken) {
            messages.add(broken);
            return "";
        }
    }

    /** Every role there is. */
    public List<Role> getAllRoles() {
        return Role.byAccount();
    }

    /** Both languages. */
    public List<Language> getAllLanguages() {
        return Arrays.asList(Language.values());
    }

    public boolean isNew() {
        return id.isEmpty();
    }

    public String getId() {
        return id;
    }

    public final void setId(@Nullable String id) {
        this.id = id == null ? "" : id;
    }

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
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

    public Role[] getRoles() {
        return roles.clone();
    }

    public void setRoles(Role[] roles) {
        this.roles = roles.clone();
    }

    public Language getLanguage() {
        return language;
    }

    public void setLanguage(Language language) {
        this.language = language;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
