package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.PersonalEntry;
import org.fujinowa.welcome.service.PaperOffers;
import org.jspecify.annotations.Nullable;

/** /welcome/paper-new: a family that the association does not know has offered its home on paper. */
@Named
@RequestScoped
public class PaperNewPage {

    @Inject
    private PaperOffers papers;

    @Inject
    private PersonalEntry entry;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    private String name = "";
    private String phone = "";
    private @Nullable LocalDate day;

    /** Refuses whoever may not change families. */
    public void open() {
        caller.mustBeAllowed(Permission.MANAGE_HOSTS);
    }

    /** Goes on to the first subject of the family's form. */
    public void typeIn() throws IOException {
        var came = day;
        if (came == null) {
            return;
        }
        try {
            entry.enter(papers.typeIn(name, phone, came).code());
            FacesContext.getCurrentInstance().getExternalContext().redirect("/home/contact");
        } catch (RuleViolation broken) {
            messages.addAt(broken.key().equals("welcome.paper-in-future") ? "day" : "name", broken);
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
