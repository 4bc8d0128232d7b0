package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.people.Allergy;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.welcome.GuestPage;
import org.fujinowa.welcome.HomeNoteDetails;
import org.fujinowa.welcome.HomeNoteKind;
import org.fujinowa.welcome.service.OwnGuests;
import org.jspecify.annotations.Nullable;

/** /home/guest: what a family needs to know of its guest, and what it tells the office with one tap. */
@Named
@RequestScoped
public class HomeGuestPage {

    @Inject
    private OwnGuests guests;

    @Inject
    private OfferWords words;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    @Inject
    private Clock clock;

    private String care = "";
    private String said = "";
    private @Nullable GuestPage page;

    /** Reads the guest of the address. */
    public void open() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            care = getPage().card().care();
        }
    }

    /** The guest. */
    public GuestPage getPage() {
        if (page == null) {
            page = guests.look(guest());
        }
        return page;
    }

    /** The family has read what is to be seen to. */
    public void readCare() {
        tell(() -> guests.readCare(guest(), care), "welcome.care-read.done");
        care = getPage().card().care();
    }

    /** All is well. */
    public void allWell() {
        tell(() -> guests.say(guest(), HomeNoteKind.ALL_WELL, ""), "welcome.all-well.done");
    }

    /** The family wishes a call. */
    public void callMe() {
        tell(() -> guests.say(guest(), HomeNoteKind.CALL_ME, said), "welcome.call-me.done");
    }

    /** The family says thanks. */
    public void thank() {
        tell(() -> guests.say(guest(), HomeNoteKind.THANKS, said), "welcome.thanks.done");
    }

    /** What somebody is allergic to and how strongly, in words. */
    public String allergy(Allergy allergy) {
        return allergy.subjectIn(texts.language()) + " / " + words.say(allergy.severity());
    }

    /** The same list in words, or that there is none. */
    public String list(List<?> values) {
        return values.stream()
                .map(words::say)
                .collect(Collectors.joining(texts.language() == Language.JA ? "、" : ", "));
    }

    /** What the family said, but for the readings of the care sheet. */
    public List<HomeNoteDetails> getDiary() {
        return getPage().notes().stream()
                .filter(note -> note.kind() != HomeNoteKind.CARE_READ)
                .toList();
    }

    /** The day of the stay, from 1; 0 before and after it. */
    public int getDay() {
        return getPage().card().dayOfStay(LocalDate.now(clock));
    }

    /** Whether the guest has left. */
    public boolean isOver() {
        return LocalDate.now(clock).isAfter(getPage().card().departure());
    }

    private void tell(Runnable deed, String done) {
        try {
            deed.run();
            messages.now(done);
            said = "";
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
        page = null;
    }

    private ParticipantId guest() {
        try {
            return ParticipantId.of(getId());
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord(getId());
        }
    }

    /** What the address, or the form that came back, asks for; known before any field is read. */
    public String getId() {
        return FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterMap()
                .getOrDefault("id", "");
    }

    public String getCare() {
        return care;
    }

    public void setCare(String care) {
        this.care = care;
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}
