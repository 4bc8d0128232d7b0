package org.fujinowa.security.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.fujinowa.security.EnteredLink;
import org.fujinowa.security.service.LinkCookie;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.PersonalEntry;

/** Lets the device of the present request in by a personal link. */
@RequestScoped
public class LinkEntry implements PersonalEntry {

    private PersonalLinks links;
    private LinkCookie cookie;

    /** For the CDI proxy. */
    protected LinkEntry() {}

    @Inject
    public LinkEntry(PersonalLinks links, LinkCookie cookie) {
        this.links = links;
        this.cookie = cookie;
    }

    @Override
    public String enter(String code) {
        return let(code).role().home();
    }

    /** @throws RuleViolation if the code opens nothing */
    EnteredLink let(String code) {
        var external = FacesContext.getCurrentInstance().getExternalContext();
        var request = (HttpServletRequest) external.getRequest();
        var entered = links.enter(code, request.getRemoteAddr());
        var response = (HttpServletResponse) external.getResponse();
        cookie.write(response, entered);
        cookie.speak(request, response, entered.reading());
        return entered;
    }
}
