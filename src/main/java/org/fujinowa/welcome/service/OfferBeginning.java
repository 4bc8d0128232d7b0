package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.welcome.OfferDetails;
import org.fujinowa.welcome.OfferId;
import org.fujinowa.welcome.model.KnownHome;
import org.fujinowa.welcome.model.Offer;
import org.fujinowa.welcome.model.Offers;

/** How a family begins that the association does not know: it says its name and gets a personal link at once. */
@ApplicationScoped
@Transactional
public class OfferBeginning {

    /** Far more than a small town ever writes in an hour; a program that writes rubbish is stopped there. */
    static final int MOST_IN_AN_HOUR = 30;

    private Offers offers;
    private PersonalLinks links;
    private Clock clock;
    private RecordKeeping<OfferDetails, Offer> keeping;

    /** For the CDI proxy. */
    protected OfferBeginning() {}

    @Inject
    OfferBeginning(Offers offers, PersonalLinks links, AuditTrail audit, Validator validator, Clock clock) {
        this.offers = offers;
        this.links = links;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("Offer", offers, audit, validator);
    }

    /**
     * Begins an offer.
     *
     * @param name the household's name as written
     * @param phone how the office reaches it
     * @return the link to the family's own page; its code is shown once
     * @throws RuleViolation {@code welcome.name-and-phone}, or {@code welcome.too-many-offers} while very many are begun
     */
    @OpenToAll("Anybody may offer a home; the office looks at every offer before it enters the register.")
    public NewLink begin(String name, String phone, Language language) {
        if (name.isBlank() || phone.isBlank()) {
            throw new RuleViolation("welcome.name-and-phone");
        }
        var now = clock.instant();
        if (offers.newcomersSince(now.minus(Duration.ofHours(1))) >= MOST_IN_AN_HOUR) {
            throw new RuleViolation("welcome.too-many-offers");
        }
        var family = HostFamilyId.next();
        var known = new KnownHome(
                RecordType.with(KnownHome.unknown(name.strip()).register(), "phone", phone.strip()),
                KnownHome.unknown("").extras());
        var year = HostingYear.of(LocalDate.now(clock));
        keeping.add(new Offer(OfferId.next(), OfferDetails.begun(family, true, year, known.answers(), now)));
        return links.issue(HomeLinks.request(family, name.strip(), language));
    }
}
