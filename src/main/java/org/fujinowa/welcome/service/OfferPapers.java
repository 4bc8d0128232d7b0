package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.welcome.OfferDetails;
import org.fujinowa.welcome.OfferId;
import org.fujinowa.welcome.model.OfferForm;
import org.fujinowa.welcome.model.Offers;

/** Offers as PDF: the empty form, and what a family has said. */
@ApplicationScoped
@Transactional
public class OfferPapers {

    private final OfferForm form = new OfferForm();

    private Offers offers;
    private OwnOffer own;
    private Press press;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected OfferPapers() {}

    @Inject
    OfferPapers(Offers offers, OwnOffer own, Press press, AuditTrail audit, Clock clock) {
        this.offers = offers;
        this.own = own;
        this.press = press;
        this.audit = audit;
        this.clock = clock;
    }

    /** The form to be filled in by hand. */
    @OpenToAll("An empty form says nothing of anybody.")
    public byte[] blank(Language language) {
        return press.set(form.write(language, null, clock.instant()));
    }

    /**
     * What the family itself has said last.
     *
     * @throws NoSuchRecord if it has said nothing
     */
    @Requires(Permission.OFFER_HOME)
    public byte[] own(Language language) {
        return print(own.newest().orElseThrow(() -> new NoSuchRecord("Offer")), language);
    }

    /** What a family has said; the audit trail says who took it along. */
    @Requires(Permission.VIEW_HOSTS)
    public byte[] of(OfferId id, Language language) {
        var offer = offers.get(id).details();
        audit.record(Deed.EXPORTED, Subject.of("Offer", id), Changes.none());
        return print(offer, language);
    }

    private byte[] print(OfferDetails offer, Language language) {
        return press.set(form.write(language, offer, clock.instant()));
    }
}
