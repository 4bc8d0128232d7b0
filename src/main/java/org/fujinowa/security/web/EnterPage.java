package org.fujinowa.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.LocalAddress;
import org.fujinowa.shared.web.Messages;

/**
 * /enter: somebody with a personal link comes in. To open the address changes nothing, so that mail programs that look at
 * links ahead of their readers do no harm; the button enters.
 */
@Named
@RequestScoped
public class EnterPage {

    private LinkEntry entry;
    private Messages messages;

    private String code = "";
    private String to = "";

    /** For the CDI proxy. */
    protected EnterPage() {}

    @Inject
    public EnterPage(LinkEntry entry, Messages messages) {
        this.entry = entry;
        this.messages = messages;
    }

    /** Lets the device in and goes on to where its holder wanted to go, or to the home of their role. */
    public void submit() throws IOException {
        try {
            var role = entry.let(code).role();
            var wanted = LocalAddress.orElse(to, role.home());
            FacesContext.getCurrentInstance()
                    .getExternalContext()
                    .redirect(wanted.startsWith(role.area()) ? wanted : role.home());
        } catch (RuleViolation refused) {
            messages.addAt("code", refused);
        }
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
