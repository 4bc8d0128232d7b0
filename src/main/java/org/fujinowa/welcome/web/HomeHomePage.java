package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.vetting.StageLine;
import org.fujinowa.welcome.GuestPage;
import org.fujinowa.welcome.OfferAnswers;
import org.fujinowa.welcome.OfferDetails;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.OfferState;
import org.fujinowa.welcome.service.OwnGuests;
import org.fujinowa.welcome.service.OwnHome;
import org.fujinowa.welcome.service.OwnOffer;
import org.jspecify.annotations.Nullable;

/** /home/home: a family's own page: what is asked of it next, its guests, and what the association has of it. */
@Named
@RequestScoped
public class HomeHomePage {

    @Inject
    private OwnOffer offers;

    @Inject
    private OwnHome home;

    @Inject
    private OwnGuests guests;

    @Inject
    private Messages messages;

    private @Nullable OfferAnswers known;
    private @Nullable List<GuestPage> all;
    private @Nullable List<StageLine> stages;

    /** Reads what is known, and writes down that the family looked. */
    public void open() {
        known = home.look().orElse(null);
    }

    /** How far the family's offer has come: NONE while it has made none. */
    public String getState() {
        return newest().map(offer -> offer.state().name()).orElse("NONE");
    }

    /** How many subjects it has gone through. */
    public int getSeen() {
        return newest().map(offer -> offer.seen().size()).orElse(0);
    }

    /** How many subjects there are. */
    public int getCount() {
        return OfferPart.values().length;
    }

    /** The year of the newest offer, or of one that would be begun now. */
    public int getYear() {
        return newest().filter(offer -> offer.state() == OfferState.DRAFT || offer.state() == OfferState.SENT)
                .map(OfferDetails::year)
                .orElseGet(offers::year);
    }

    /** Whether the newest offer was made for the year that is asked for now. */
    public boolean isSettled() {
        return newest().filter(offer -> offer.year() == offers.year())
                .filter(offer -> offer.state() == OfferState.TAKEN_OVER || offer.state() == OfferState.NOT_THIS_YEAR)
                .isPresent();
    }

    /** Where filling in goes on. */
    public String getNextPage() {
        var next = newest().filter(offer -> offer.state() == OfferState.DRAFT)
                .map(offer -> offer.next() == null
                        ? "check"
                        : java.util.Objects.requireNonNull(offer.next()).word())
                .orElse(OfferPart.CONTACT.word());
        return next + "?id=" + getYear();
    }

    /** Takes back what was sent. */
    public void callBack() {
        tell(offers::callBack, "welcome.called-back");
    }

    /** The family receives nobody in that year. */
    public void notThisYear() {
        tell(offers::notThisYear, "welcome.not-this-year.done");
    }

    /** Who comes. */
    public List<GuestPage> getGuests() {
        if (all == null) {
            all = guests.all();
        }
        return all;
    }

    /** The subjects. */
    public List<OfferPart> getParts() {
        return List.of(OfferPart.values());
    }

    /** What the association has of the family; null while it is a newcomer. */
    public @Nullable OfferAnswers getKnown() {
        return known;
    }

    /** Whether the family is in the register. */
    public boolean isRegistered() {
        return home.known().isPresent();
    }

    /** Whether the association's approval holds. */
    public boolean isApproved() {
        return home.approved();
    }

    /** The stages of the family for the next delegation that stays in homes; none for a newcomer, or while nobody comes. */
    public List<StageLine> getStages() {
        if (stages == null) {
            stages = home.stages();
        }
        return stages;
    }

    /** The coming delegations for which something is still to be checked. */
    public List<DelegationDetails> getNotYetCleared() {
        return home.notYetCleared();
    }

    private Optional<OfferDetails> newest() {
        return offers.newest();
    }

    private void tell(Runnable deed, String done) {
        try {
            deed.run();
            messages.now(done);
        } catch (RuleViolation broken) {
            messages.add(broken);
        }
    }
}
