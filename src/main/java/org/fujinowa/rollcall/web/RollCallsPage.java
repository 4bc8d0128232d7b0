package org.fujinowa.rollcall.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fujinowa.rollcall.RollOccasion;
import org.fujinowa.rollcall.RollSheet;
import org.fujinowa.rollcall.service.RollDesk;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /rollcall/calls?delegation=…: the roll calls of a delegation, and the way to begin one. */
@Named
@RequestScoped
public class RollCallsPage {

    private static final int LONGEST_PLACE = 200;

    @Inject
    private RollDesk desk;

    @Inject
    private AskedDelegation delegation;

    @Inject
    private Messages messages;

    private RollOccasion occasion = RollOccasion.MEETING;
    private String place = "";
    private @Nullable List<RollSheet> sheets;

    /** Begins a roll call and goes there. */
    public void begin() throws IOException {
        try {
            if (place.length() > LONGEST_PLACE) {
                throw new RuleViolation("form.too-long", LONGEST_PLACE);
            }
            var id = desk.begin(delegation.id(), occasion, place);
            FacesContext.getCurrentInstance().getExternalContext().redirect("call?id=" + id);
        } catch (RuleViolation broken) {
            messages.addAt("place", broken);
        }
    }

    /** The newest first. */
    public List<RollSheet> getSheets() {
        if (sheets == null) {
            sheets = desk.of(delegation.id());
        }
        return sheets;
    }

    public RollOccasion getOccasion() {
        return occasion;
    }

    public void setOccasion(RollOccasion occasion) {
        this.occasion = occasion;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}
