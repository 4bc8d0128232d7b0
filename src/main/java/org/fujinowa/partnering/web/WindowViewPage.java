package org.fujinowa.partnering.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fujinowa.documents.QrCode;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.partnering.FlightDetails;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.SheetRow;
import org.fujinowa.partnering.StudentReview;
import org.fujinowa.partnering.TakenAll;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.WindowRow;
import org.fujinowa.partnering.service.WholeWindow;
import org.fujinowa.partnering.service.WindowBook;
import org.fujinowa.partnering.service.WindowReview;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /partnering/window-view?id=…: the link of a window, and what the partner filled in beside what the registers say. */
@Named("partnerWindowViewPage")
@RequestScoped
public class WindowViewPage {

    @Inject
    private WindowBook book;

    @Inject
    private WindowReview review;

    @Inject
    private WholeWindow whole;

    @Inject
    private WindowDeeds deeds;

    @Inject
    private LinkAddress addresses;

    @Inject
    private DelegationRegister delegations;

    @Inject
    private PartnerRegister partners;

    @Inject
    private Messages messages;

    private WindowId id;
    private @Nullable WindowRow window;
    private @Nullable NewLink link;
    private @Nullable List<StudentReview> students;
    private @Nullable TakenAll taking;
    private final Map<SheetId, String> chosen = new HashMap<>();

    @PostConstruct
    void open() {
        var asked = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        try {
            id = WindowId.of(asked.getOrDefault("id", ""));
            window = book.row(id);
            var who = asked.getOrDefault("who", "").split("=", 2);
            if (who.length == 2) {
                chosen.put(SheetId.of(who[0]), who[1]);
            }
        } catch (RuleViolation unreadable) {
            throw new NoSuchRecord("PartnerWindow");
        }
    }

    /** Does what the pressed button says. A link that was just made is shown at once and never again. */
    public void act() throws IOException {
        var context = FacesContext.getCurrentInstance().getExternalContext();
        var deed = context.getRequestParameterMap().get("deed");
        if (deed == null) {
            return;
        }
        var back = "";
        try {
            if ("open".equals(deed)) {
                link = book.open(id);
                window = book.row(id);
                return;
            }
            back = deeds.act(deed, id);
        } catch (ConcurrentChange overtaken) {
            context.getFlash().setKeepMessages(true);
            messages.warn("partnering.overtaken");
        } catch (RuleViolation broken) {
            context.getFlash().setKeepMessages(true);
            messages.add(broken);
        }
        context.redirect("window-view?id=" + id + back);
    }

    public WindowRow getWindow() {
        return window == null ? book.row(id) : window;
    }

    public String getId() {
        return id.toString();
    }

    /** The link that was just made, or null. */
    public @Nullable NewLink getLink() {
        return link;
    }

    /** The address of the link that was just made. */
    public String getAddress() {
        return link == null ? "" : addresses.of(link.code());
    }

    /** The same as a picture to be scanned. */
    public String getQr() {
        return link == null ? "" : QrCode.svg(getAddress());
    }

    public DelegationDetails getDelegation() {
        return delegations.get(getWindow().details().delegation()).value();
    }

    /** The partners' names. */
    public List<Choice> getPartners() {
        return partners.choices();
    }

    public List<StudentReview> getStudents() {
        if (students == null) {
            students = review.students(id, chosen);
        }
        return students;
    }

    public List<SheetRow<FlightDetails>> getFlights() {
        return review.flights(id);
    }

    public List<SheetRow<HomeDetails>> getHomes() {
        return review.homes(id);
    }

    /** The names of those who travel. */
    public List<Choice> getTravellers() {
        return review.travellers(id);
    }

    /** What taking all would do. */
    public TakenAll getWhole() {
        if (taking == null) {
            taking = whole.preview(id);
        }
        return taking;
    }

    /** The word of the moment at which several were taken over at once; empty if that was undone, or never happened. */
    public String getTakenAt() {
        return whole.lastTaken(id, getStudents())
                .map(moment -> moment.getEpochSecond() + "." + moment.getNano())
                .orElse("");
    }
}
