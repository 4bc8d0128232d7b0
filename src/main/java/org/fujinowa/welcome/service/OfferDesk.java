package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostFamilyRow;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.TakenAlong;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;
import org.fujinowa.welcome.OfferDetails;
import org.fujinowa.welcome.OfferId;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.OfferRow;
import org.fujinowa.welcome.OfferState;
import org.fujinowa.welcome.OfferView;
import org.fujinowa.welcome.model.HomeFiles;
import org.fujinowa.welcome.model.KnownHome;
import org.fujinowa.welcome.model.Offer;
import org.fujinowa.welcome.model.Offers;

/** What the office makes of offers: it looks at what changed, and takes over into the register what it accepts. */
@ApplicationScoped
@Transactional
public class OfferDesk {

    private Offers offers;
    private HomeFiles files;
    private KnownHomes homes;
    private HostRegister hosts;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<OfferDetails, Offer> keeping;

    /** For the CDI proxy. */
    protected OfferDesk() {}

    @Inject
    OfferDesk(
            Offers offers,
            HomeFiles files,
            KnownHomes homes,
            HostRegister hosts,
            CurrentCaller caller,
            AuditTrail audit,
            Validator validator,
            Clock clock) {
        this.offers = offers;
        this.files = files;
        this.homes = homes;
        this.hosts = hosts;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("Offer", offers, audit, validator);
    }

    /** A page of the list by {@code movedAt}; filters {@code state}, {@code newcomer}, {@code year}. */
    @Requires(Permission.VIEW_HOSTS)
    public Slice<OfferRow> page(ListRequest request) {
        return offers.page(request).map(Offer::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_HOSTS)
    @TakenAlong
    public Slice<OfferRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** One offer beside what is known; the audit trail says who looked. */
    @Requires(Permission.VIEW_HOSTS)
    public OfferView look(OfferId id) {
        var offer = keeping.look(id);
        return new OfferView(
                offer.version(), offer.value(), known(offer.value()).differences(offer.value()));
    }

    /** Families in the register that may be the newcomer. */
    @Requires(Permission.VIEW_HOSTS)
    public List<HostFamilyRow> similar(OfferId id) {
        var offer = offers.get(id).details();
        return offer.newcomer() && offer.state() == OfferState.SENT
                ? hosts.similar(
                        known(offer).after(offer, List.of(OfferPart.values())).register())
                : List.of();
    }

    /**
     * Takes over what the family changed in these subjects. A newcomer is entered into the register with everything. The
     * vetting hears of moves, new adults and new animals from the register.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else was quicker
     * @throws RuleViolation {@code welcome.offer-not-sent}, or what contradicts itself
     */
    @Requires(Permission.MANAGE_HOSTS)
    public void takeOver(OfferId id, long version, List<OfferPart> accepted) {
        var offer = sent(id);
        var all = Stream.of(OfferPart.values())
                .filter(part -> offer.newcomer() || accepted.contains(part))
                .toList();
        var register = homes.register(offer.family());
        var after = known(offer).after(offer, all);
        keeping.change(id, version, offer.takenOver(all, caller.get().displayName()));
        if (register.isPresent()) {
            hosts.change(offer.family(), register.map(Versioned::version).orElseThrow(), after.register());
        } else {
            hosts.add(offer.family(), after.register());
        }
        files.keep(offer.family(), after.extras());
    }

    /**
     * Puts it aside; the register stays as it is.
     *
     * @throws RuleViolation {@code welcome.reason-missing} if no reason is given
     */
    @Requires(Permission.MANAGE_HOSTS)
    public void setAside(OfferId id, long version, String because) {
        if (because.isBlank()) {
            throw new RuleViolation("welcome.reason-missing");
        }
        keeping.change(id, version, sent(id).setAside(caller.get().displayName(), because.strip()));
    }

    /**
     * Notes that a family renewed on paper; what was new on it has been entered into the register before.
     *
     * @param day on which the paper came
     * @throws RuleViolation {@code welcome.paper-in-future}
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such family
     */
    @Requires(Permission.MANAGE_HOSTS)
    public void cameOnPaper(HostFamilyId family, LocalDate day) {
        var today = LocalDate.now(clock);
        if (day.isAfter(today)) {
            throw new RuleViolation("welcome.paper-in-future");
        }
        var known = new KnownHome(hosts.get(family).value(), files.of(family)).answers();
        var offer = OfferDetails.begun(family, false, HostingYear.of(today), known, clock.instant())
                .sent(clock.instant())
                .onPaper(day)
                .takenOver(List.of(), caller.get().displayName());
        keeping.add(new Offer(OfferId.next(), offer));
    }

    /** The name of a family in the register. */
    @Requires(Permission.VIEW_HOSTS)
    public String name(HostFamilyId family) {
        return hosts.get(family).value().name();
    }

    /** How many offers wait for the office. */
    @Requires(Permission.VIEW_HOSTS)
    public long waiting() {
        return page(ListRequest.first(1).with("state", OfferState.SENT.name())).total();
    }

    private OfferDetails sent(OfferId id) {
        var offer = offers.get(id).details();
        if (offer.state() != OfferState.SENT) {
            throw new RuleViolation("welcome.offer-not-sent");
        }
        return offer;
    }

    private KnownHome known(OfferDetails offer) {
        return homes.find(offer.family())
                .orElseGet(() -> KnownHome.unknown(offer.before().contact().name()));
    }
}
