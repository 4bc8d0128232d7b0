package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.shared.web.PersonalEntry;
import org.fujinowa.welcome.service.OfferDesk;
import org.fujinowa.welcome.service.PaperOffers;
import org.jspecify.annotations.Nullable;

/** /welcome/paper: a family renewed on paper; who took it and when. */
@Named
@RequestScoped
public class HomePaperPage {

    @Inject
    private OfferDesk desk;

    @Inject
    private PaperOffers papers;

    @Inject
    private PersonalEntry entry;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    private @Nullable LocalDate day;

    /** Refuses whoever may not change families. */
    public void open() {
        caller.mustBeAllowed(Permission.MANAGE_HOSTS);
    }

    /** Notes it. */
    public String note() {
        var came = day;
        if (came == null) {
            return "";
        }
        try {
            desk.cameOnPaper(family(), came);
            messages.done("welcome.paper.done");
            return "/welcome/offers?faces-redirect=true";
        } catch (RuleViolation broken) {
            messages.addAt("day", broken);
            return "";
        }
    }

    /** Goes on to the first subject of the family's form, to type in what is on the paper. */
    public void typeIn() throws IOException {
        var came = day;
        if (came == null) {
            return;
        }
        try {
            entry.enter(papers.typeIn(family(), came).code());
            FacesContext.getCurrentInstance().getExternalContext().redirect("/home/contact");
        } catch (RuleViolation broken) {
            messages.addAt("day", broken);
        }
    }

    /** The family's name. */
    public String getName() {
        return desk.name(family());
    }

    /** Which family the address, or the form that came back, is about. */
    public String getId() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("id", "");
    }

    private HostFamilyId family() {
        try {
            return HostFamilyId.of(getId());
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord(getId());
        }
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }
}
