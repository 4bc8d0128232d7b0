package org.fujinowa.welcome.web;

import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.validation.Validator;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;
import org.fujinowa.people.Sex;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.web.EditPage;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.OfferState;
import org.fujinowa.welcome.service.OwnOffer;

/**
 * /home/contact and the other subjects of an offer: what was said last is shown first, and one button says that it is so still. Only
 * who has something to change sees fields. Every step is kept in the database.
 *
 * @param <R> the record of the subject's answers
 */
public abstract class StepPage<R extends Record & Serializable> extends EditPage<R> {

    private static final String EDITING = "edit.editing";

    @Inject
    private OwnOffer offers;

    @Inject
    private CurrentCaller caller;

    @Inject
    private Messages messages;

    @Inject
    private Validator validator;

    /** Which subject it is. */
    public abstract OfferPart getPart();

    @Override
    protected void askPermission() {
        caller.mustBeAllowed(Permission.OFFER_HOME);
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Class<R> type() {
        return (Class<R>) getPart().type();
    }

    @Override
    protected String kind() {
        return "Offer";
    }

    @Override
    protected String labels() {
        return getPart().labels();
    }

    /** The next subject that nobody has gone through, or the check of everything. */
    @Override
    protected String viewPage() {
        var next = offers.open().value().next();
        return "/home/" + (next == null ? "check" : next.word());
    }

    @Override
    @SuppressWarnings("unchecked")
    protected Versioned<R> read(String id) {
        var offer = offers.open();
        return new Versioned<>((R) offer.value().answers().of(getPart()), offer.version());
    }

    @Override
    protected Object add(R details) {
        throw new IllegalStateException("An offer has every subject from the beginning.");
    }

    @Override
    protected void change(String id, long version, R details) {
        offers.answer(getPart(), version, details);
    }

    @Override
    public void open() {
        var context = FacesContext.getCurrentInstance();
        if (context.isPostback()) {
            super.open();
            return;
        }
        askPermission();
        var asked = context.getExternalContext().getRequestParameterMap();
        if (offers.newest().filter(offer -> offer.state() == OfferState.SENT).isPresent()) {
            goTo("/home/home");
        } else if (!asked.containsKey("id")) {
            goTo("/home/" + getPart().word() + "?id=" + offers.year());
        } else {
            super.open();
            if (asked.containsKey("edit") || !isComplete()) {
                edit();
            }
        }
    }

    @Override
    public void save() throws IOException {
        edit();
        super.save();
    }

    /** Nothing has changed: goes on to the next subject. */
    public void same() {
        try {
            offers.same(getPart());
            goTo(viewPage() + "?id=" + getId());
        } catch (RuleViolation broken) {
            messages.add(broken);
            edit();
        }
    }

    /** Whether fields are shown rather than what was said last. */
    public boolean isEditing() {
        return FacesContext.getCurrentInstance().getViewRoot().getAttributes().containsKey(EDITING);
    }

    /** Whether everything that must be said has been said once. */
    public boolean isComplete() {
        return getForm().read(validator).record().isPresent();
    }

    /** What was said last. */
    public Record getAnswers() {
        return offers.open().value().answers().of(getPart());
    }

    /** Which of the subjects it is, from 1. */
    public int getNumber() {
        return getPart().ordinal() + 1;
    }

    /** How many subjects there are. */
    public int getCount() {
        return OfferPart.values().length;
    }

    /** The page before this one. */
    public String getBack() {
        return getPart() == OfferPart.CONTACT
                ? "home"
                : OfferPart.values()[getPart().ordinal() - 1].word() + "?id=" + getId();
    }

    /** What can be chosen for somebody who lives there. */
    public List<Sex> getSexes() {
        return List.of(Sex.FEMALE, Sex.MALE, Sex.OTHER, Sex.UNSTATED);
    }

    private static void edit() {
        FacesContext.getCurrentInstance().getViewRoot().getAttributes().put(EDITING, true);
    }

    private static void goTo(String page) {
        var context = FacesContext.getCurrentInstance();
        try {
            context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + page);
            context.responseComplete();
        } catch (IOException gone) {
            throw new java.io.UncheckedIOException(gone);
        }
    }
}
