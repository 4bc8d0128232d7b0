package org.fujinowa.rollcall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.rollcall.AllWellNews;
import org.fujinowa.rollcall.service.AllWell;
import org.fujinowa.rollcall.service.OwnRoll;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /leader/well: the line of the day to all guardians; first it is shown, then it is sent. */
@Named
@RequestScoped
public class WellPage {

    @Inject
    private AllWell allWell;

    @Inject
    private OwnRoll roll;

    @Inject
    private Messages messages;

    private String place = "";
    private @Nullable AllWellNews news;

    /** Opens for leaders only, before anything is typed. */
    public void open() {
        roll.delegation();
    }

    /** Shows what would be sent. */
    public void look() {
        try {
            news = allWell.look(place);
        } catch (RuleViolation broken) {
            messages.addAt("place", broken);
        }
    }

    /** Sends it to whoever has not had it today. */
    public void send() {
        try {
            messages.now("rollcall.well.sent", allWell.send(place));
            look();
        } catch (RuleViolation broken) {
            messages.addAt("place", broken);
        }
    }

    /** What will be sent; null before somebody has asked. */
    public @Nullable AllWellNews getNews() {
        return news;
    }

    /** Where they are, as typed. */
    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
