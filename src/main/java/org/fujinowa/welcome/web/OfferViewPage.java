package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyRow;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.welcome.OfferId;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.OfferState;
import org.fujinowa.welcome.OfferView;
import org.fujinowa.welcome.RoomPhotoRow;
import org.fujinowa.welcome.service.HomePhotos;
import org.fujinowa.welcome.service.OfferDesk;
import org.jspecify.annotations.Nullable;

/** /welcome/offer-view: what a family says beside what is known, and the way into the register. */
@Named
@RequestScoped
public class OfferViewPage {

    @Inject
    private OfferDesk desk;

    @Inject
    private HomePhotos photos;

    @Inject
    private Messages messages;

    private long version;
    private String reason = "";
    private @Nullable OfferView view;

    /** Reads the offer of the address. */
    public void open() {
        if (!FacesContext.getCurrentInstance().isPostback()) {
            version = getView().version();
        }
    }

    /** Takes over what is ticked. */
    public String takeOver() {
        var ticked = FacesContext.getCurrentInstance()
                .getExternalContext()
                .getRequestParameterValuesMap()
                .getOrDefault("accept", new String[0]);
        var accepted = Stream.of(OfferPart.values())
                .filter(part -> List.of(ticked).contains(part.name()))
                .toList();
        return did(() -> desk.takeOver(offer(), version, accepted), "welcome.taken-over");
    }

    /** Puts it aside. */
    public String setAside() {
        return did(() -> desk.setAside(offer(), version, reason), "welcome.set-aside.done");
    }

    private String did(Runnable deed, String done) {
        try {
            deed.run();
            messages.done(done);
            return "/welcome/offers?faces-redirect=true";
        } catch (ConcurrentChange quicker) {
            messages.error("shared.changed-by-others");
            view = null;
            version = getView().version();
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
        return "";
    }

    public OfferView getView() {
        if (view == null) {
            view = desk.look(offer());
        }
        return view;
    }

    /** Whether it waits for the office. */
    public boolean isWaiting() {
        return getView().details().state() == OfferState.SENT;
    }

    /** Families in the register that may be the newcomer. */
    public List<HostFamilyRow> getSimilar() {
        return desk.similar(offer());
    }

    /** What the home looks like. */
    public List<RoomPhotoRow> getPhotos() {
        return photos.of(getView().details().family());
    }

    /** The subjects. */
    public List<OfferPart> getParts() {
        return List.of(OfferPart.values());
    }

    private OfferId offer() {
        try {
            return OfferId.of(getId());
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

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
