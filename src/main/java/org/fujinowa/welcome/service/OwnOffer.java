package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.welcome.NightAnswers;
import org.fujinowa.welcome.OfferDetails;
import org.fujinowa.welcome.OfferId;
import org.fujinowa.welcome.OfferPart;
import org.fujinowa.welcome.OfferState;
import org.fujinowa.welcome.model.Nights;
import org.fujinowa.welcome.model.Offer;
import org.fujinowa.welcome.model.OfferRules;
import org.fujinowa.welcome.model.Offers;

/**
 * How a family offers its home, or renews the offer of last year, subject by subject. Which family it is, is known from the link,
 * never from what a page asks.
 */
@ApplicationScoped
@Transactional
public class OwnOffer {

    private Offers offers;
    private KnownHomes homes;
    private CurrentCaller caller;
    private Validator validator;
    private Clock clock;
    private RecordKeeping<OfferDetails, Offer> keeping;

    /** For the CDI proxy. */
    protected OwnOffer() {}

    @Inject
    OwnOffer(
            Offers offers, KnownHomes homes, CurrentCaller caller, AuditTrail audit, Validator validator, Clock clock) {
        this.offers = offers;
        this.homes = homes;
        this.caller = caller;
        this.validator = validator;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("Offer", offers, audit, validator);
    }

    /** The newest offer of the family, if it has made any. */
    @Requires(Permission.OFFER_HOME)
    public Optional<OfferDetails> newest() {
        return offers.newest(own()).map(Offer::details);
    }

    /** The fiscal year for which an offer counts that is begun today. */
    @Requires(Permission.OFFER_HOME)
    public int year() {
        return HostingYear.of(LocalDate.now(clock));
    }

    /**
     * The offer that the family is filling in, begun from what is known if there is none.
     *
     * @throws RuleViolation {@code welcome.offer-sent} if the family has sent it and has not called it back
     */
    @Requires(Permission.OFFER_HOME)
    public Versioned<OfferDetails> open() {
        var newest = offers.newest(own());
        if (newest.isPresent()) {
            var state = newest.get().details().state();
            if (state == OfferState.SENT) {
                throw new RuleViolation("welcome.offer-sent");
            }
            if (state == OfferState.DRAFT) {
                return newest.get().versioned();
            }
        }
        var known = homes.find(own()).orElseThrow(() -> new NoSuchRecord(own()));
        var id = OfferId.next();
        keeping.add(new Offer(id, OfferDetails.begun(own(), false, year(), known.answers(), clock.instant())));
        return offers.get(id).versioned();
    }

    /**
     * Says how it is with one subject. What it was before stays beside it until the office has looked.
     *
     * @param version the version that was read
     * @throws ConstraintViolationException if an answer is missing or breaks a constraint
     * @throws RuleViolation if the answers contradict themselves, or the offer is with the office
     * @throws org.fujinowa.shared.ConcurrentChange if another device of the family was quicker
     */
    @Requires(Permission.OFFER_HOME)
    public void answer(OfferPart part, long version, Record answers) {
        var problems = validator.validate(answers);
        if (!problems.isEmpty()) {
            throw new ConstraintViolationException(problems);
        }
        OfferRules.refuseContradictions(answers);
        keeping.change(draft().id(), version, draft().details().answering(part, answers));
    }

    /**
     * When the family is away after it was asked about some nights.
     *
     * @param before when it was away
     * @param asked the nights about which it was asked
     * @param free those of them on which it can receive somebody
     */
    @Requires(Permission.OFFER_HOME)
    public NightAnswers nights(NightAnswers before, Collection<LocalDate> asked, Collection<LocalDate> free) {
        return new NightAnswers(Nights.away(before.away(), asked, free));
    }

    /**
     * Nothing has changed in that subject.
     *
     * @throws RuleViolation {@code welcome.part-incomplete} if something has never been answered, or it contradicts itself
     */
    @Requires(Permission.OFFER_HOME)
    public void same(OfferPart part) {
        var offer = draft();
        var known = offer.details().answers().of(part);
        if (!validator.validate(known).isEmpty()) {
            throw new RuleViolation("welcome.part-incomplete");
        }
        OfferRules.refuseContradictions(known);
        keeping.change(offer.id(), offer.version(), offer.details().answering(part, known));
    }

    /**
     * Sends it to the office.
     *
     * @throws RuleViolation {@code welcome.not-all-seen} if the family has not gone through every subject
     */
    @Requires(Permission.OFFER_HOME)
    public void send() {
        if (draft().details().next() != null) {
            throw new RuleViolation("welcome.not-all-seen");
        }
        move(draft(), details -> details.sent(clock.instant()));
    }

    /** Takes back what was sent, while the office has not decided, to say something else. */
    @Requires(Permission.OFFER_HOME)
    public void callBack() {
        var newest = offers.newest(own()).orElseThrow(() -> new NoSuchRecord(own()));
        if (newest.details().state() != OfferState.SENT) {
            throw new RuleViolation("welcome.offer-not-sent");
        }
        move(newest, OfferDetails::reopened);
    }

    /** The family receives nobody in that year. */
    @Requires(Permission.OFFER_HOME)
    public void notThisYear() {
        open();
        move(draft(), details -> details.notThisYear(clock.instant()));
    }

    private void move(Offer offer, UnaryOperator<OfferDetails> step) {
        keeping.change(offer.id(), offer.version(), step.apply(offer.details()));
    }

    private Offer draft() {
        return offers.newest(own())
                .filter(offer -> offer.details().state() == OfferState.DRAFT)
                .orElseThrow(() -> new RuleViolation("welcome.offer-sent"));
    }

    private HostFamilyId own() {
        return HostFamilyId.of(caller.own("HostFamily"));
    }
}
