package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.Messages;
import org.fujinowa.welcome.OfferDetails;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.OfferState;
import org.fujinowa.welcome.service.OwnOffer;
import org.jspecify.annotations.Nullable;

/** /home/check: everything once more, before it is sent. */
@Named
@RequestScoped
public class HomeCheckPage {

    @Inject
    private OwnOffer offers;

    @Inject
    private Messages messages;

    private @Nullable OfferDetails offer;

    /** What is sent. */
    public OfferDetails getOffer() {
        if (offer == null) {
            offer = offers.newest()
                    .filter(newest -> newest.state() == OfferState.DRAFT || newest.state() == OfferState.SENT)
                    .orElseGet(() -> offers.open().value());
        }
        return offer;
    }

    /** The subjects. */
    public List<OfferPart> getParts() {
        return List.of(OfferPart.values());
    }

    /** Whether the family says something else about that subject than was known. */
    public boolean isChanged(OfferPart part) {
        return getOffer().changed().contains(part);
    }

    /** Whether it can be sent. */
    public boolean isReady() {
        return getOffer().next() == null && getOffer().state() == OfferState.DRAFT;
    }

    /** Sends it. */
    public String send() {
        try {
            offers.send();
            return "/home/home?faces-redirect=true";
        } catch (RuleViolation broken) {
            messages.add(broken);
            return "";
        }
    }
}
