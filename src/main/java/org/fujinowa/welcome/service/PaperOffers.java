package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Role;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RecordType;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.welcome.OfferDetails;
import org.fujinowa.welcome.OfferId;
import org.fujinowa.welcome.OfferState;
import org.fujinowa.welcome.model.KnownHome;
import org.fujinowa.welcome.model.Offer;
import org.fujinowa.welcome.model.Offers;

/**
 * Offers on paper, typed in by the office on the pages that families use on a telephone: the same subjects, the same questions, and the
 * same look at the differences afterwards. The office gets a personal link of its own for it, which ends with the evening and
 * bears the name of whoever types.
 */
@ApplicationScoped
@Transactional
public class PaperOffers {

    private static final Duration AN_EVENING = Duration.ofHours(12);

    private Offers offers;
    private KnownHomes homes;
    private PersonalLinks links;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<OfferDetails, Offer> keeping;

    /** For the CDI proxy. */
    protected PaperOffers() {}

    @Inject
    PaperOffers(
            Offers offers,
            KnownHomes homes,
            PersonalLinks links,
            CurrentCaller caller,
            AuditTrail audit,
            Validator validator,
            Clock clock) {
        this.offers = offers;
        this.homes = homes;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("Offer", offers, audit, validator);
    }

    /**
     * Begins to type in what a family of the register wrote, or goes on with it.
     *
     * @param day on which the paper came
     * @return a link to the family's pages for this device
     * @throws RuleViolation {@code welcome.paper-in-future}, or {@code welcome.paper-sent-already} if the family's offer waits for
     *     the office
     * @throws NoSuchRecord if there is no such family
     */
    @Requires(Permission.MANAGE_HOSTS)
    public NewLink typeIn(HostFamilyId family, LocalDate day) {
        refuseFuture(day);
        var known = homes.find(family).orElseThrow(() -> new NoSuchRecord(family));
        var newest = offers.newest(family);
        var state = newest.map(offer -> offer.details().state()).orElse(null);
        if (state == OfferState.SENT) {
            throw new RuleViolation("welcome.paper-sent-already");
        }
        if (state == OfferState.DRAFT) {
            var draft = newest.orElseThrow();
            keeping.change(draft.id(), draft.version(), draft.details().onPaper(day));
        } else {
            add(OfferDetails.begun(family, false, year(), known.answers(), clock.instant())
                    .onPaper(day));
        }
        return link(family, known.answers().contact().name());
    }

    /**
     * Begins to type in what a family wrote that the association does not know.
     *
     * @throws RuleViolation {@code welcome.name-and-phone}, or {@code welcome.paper-in-future}
     */
    @Requires(Permission.MANAGE_HOSTS)
    public NewLink typeIn(String name, String phone, LocalDate day) {
        refuseFuture(day);
        if (name.isBlank() || phone.isBlank()) {
            throw new RuleViolation("welcome.name-and-phone");
        }
        var family = HostFamilyId.next();
        var known = new KnownHome(
                RecordType.with(KnownHome.unknown(name.strip()).register(), "phone", phone.strip()),
                KnownHome.unknown("").extras());
        add(OfferDetails.begun(family, true, year(), known.answers(), clock.instant())
                .onPaper(day));
        return link(family, name.strip());
    }

    private void add(OfferDetails details) {
        keeping.add(new Offer(OfferId.next(), details));
    }

    private NewLink link(HostFamilyId family, String name) {
        var label = name + " ← " + caller.get().displayName();
        return links.issue(new LinkRequest(Role.HOST, HomeLinks.subject(family), label, Language.JA, AN_EVENING));
    }

    private int year() {
        return HostingYear.of(LocalDate.now(clock));
    }

    private void refuseFuture(LocalDate day) {
        if (day.isAfter(LocalDate.now(clock))) {
            throw new RuleViolation("welcome.paper-in-future");
        }
    }
}
