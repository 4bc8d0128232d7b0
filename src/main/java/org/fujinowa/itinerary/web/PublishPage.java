package org.fujinowa.itinerary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.fujinowa.itinerary.ChangeWords;
import org.fujinowa.itinerary.EditionRow;
import org.fujinowa.itinerary.ItineraryChange;
import org.fujinowa.itinerary.ItineraryNews;
import org.fujinowa.itinerary.service.ItineraryPublishing;
import org.fujinowa.itinerary.service.ItineraryTelling;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Messages;
import org.jspecify.annotations.Nullable;

/** /itinerary/publish?id=…: what changed, who is told what, and the button that does it. */
@Named("itineraryPublishPage")
@RequestScoped
public class PublishPage {

    @Inject
    private AskedItinerary asked;

    @Inject
    private ItineraryPublishing publishing;

    @Inject
    private ItineraryTelling telling;

    @Inject
    private CurrentCaller caller;

    @Inject
    private CurrentTexts texts;

    @Inject
    private Messages messages;

    private @Nullable List<ItineraryChange> changes;
    private @Nullable List<ItineraryNews> news;

    /** Publishes what the visitor has seen. */
    public void act() throws IOException {
        caller.mustBeAllowed(Permission.MANAGE_ITINERARIES);
        var deed = AskedItinerary.parameter("deed");
        if (deed.isEmpty()) {
            return;
        }
        var context = FacesContext.getCurrentInstance().getExternalContext();
        context.getFlash().setKeepMessages(true);
        var address = "publish?id=" + asked.getId();
        try {
            if (!getFingerprint().equals(AskedItinerary.parameter("seen"))) {
                throw new ConcurrentChange(0, 1);
            }
            var quietly = deed.equals("quietly");
            var told = quietly ? 0 : getTold();
            var number = quietly
                    ? publishing.publish(asked.delegation(), getChanges())
                    : telling.publish(asked.delegation(), getChanges());
            messages.done(quietly ? "itinerary.done.published-quietly" : "itinerary.done.published", number, told);
            address = "itinerary?id=" + asked.getId();
        } catch (ConcurrentChange overtaken) {
            messages.warn("itinerary.publish.changed-meanwhile");
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
        context.redirect(address);
    }

    /** In what the draft differs from what was published. */
    public List<ItineraryChange> getChanges() {
        if (changes == null) {
            changes = publishing.changes(asked.delegation());
        }
        return changes;
    }

    /** Says by which changes the page was made. */
    public String getFingerprint() {
        return ItineraryChange.fingerprint(getChanges());
    }

    /** A change as a sentence. */
    public String say(ItineraryChange change) {
        return ChangeWords.in(texts.language()).say(change);
    }

    /** Who is told what. */
    public List<ItineraryNews> getNews() {
        if (news == null) {
            news = telling.news(asked.delegation());
        }
        return news;
    }

    /** How many of them have a mailbox. */
    public long getTold() {
        return getNews().stream().filter(one -> one.message() != null).count();
    }

    /** The number that the version would have. */
    public int getNext() {
        return getEditions().isEmpty() ? 1 : getEditions().get(0).number() + 1;
    }

    /** Every version, newest first. */
    public List<EditionRow> getEditions() {
        return publishing.editions(asked.delegation());
    }
}
