package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fujinowa.admissions.ParticipantRemoving;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.itinerary.model.ItineraryBook;
import org.fujinowa.itinerary.model.Stop;
import org.fujinowa.itinerary.model.Stops;
import org.fujinowa.organisation.PlaceRemoving;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.RuleViolation;

/** Keeps what an itinerary names from vanishing, and lets a draft go with its delegation. */
@ApplicationScoped
public class ItineraryFollows {

    private Stops stops;
    private ItineraryBook book;
    private ParticipantRegister participants;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected ItineraryFollows() {}

    @Inject
    ItineraryFollows(Stops stops, ItineraryBook book, ParticipantRegister participants, AuditTrail audit) {
        this.stops = stops;
        this.book = book;
        this.participants = participants;
        this.audit = audit;
    }

    /** @throws RuleViolation {@code itinerary.was-published} if people rely on the delegation's itinerary */
    @OpenToAll("Hears of what the register of delegations is about to do for a caller who was allowed to.")
    public void follow(@Observes DelegationRemoving event) {
        if (book.published(event.delegation()).isPresent()) {
            throw new RuleViolation("itinerary.was-published");
        }
        book.forget(event.delegation());
        for (Stop stop : stops.everOf(event.delegation())) {
            stops.remove(stop);
            audit.record(Deed.DELETED, Subject.of("Stop", stop.key()), Changes.none());
        }
    }

    /** @throws RuleViolation {@code itinerary.names-participant} if a stop is for some of the group, and they are among them */
    @OpenToAll("Hears of what the register of participants is about to do for a caller who was allowed to.")
    public void refuse(@Observes ParticipantRemoving event) {
        var participant = event.participant();
        var named = stops.of(participants.get(participant).value().delegation()).stream()
                .map(Stop::details)
                .filter(stop -> stop.who().contains(participant) || participant.equals(stop.leader()))
                .findFirst();
        if (named.isPresent()) {
            throw new RuleViolation(
                    "itinerary.names-participant",
                    named.get().titleJa(),
                    named.get().day());
        }
    }

    /** @throws RuleViolation {@code organisation.place-in-use} if an itinerary goes there */
    @OpenToAll("Hears of what the register of places is about to do for a caller who was allowed to.")
    public void refuse(@Observes PlaceRemoving event) {
        if (stops.anyAt(event.id())) {
            throw new RuleViolation("organisation.place-in-use");
        }
    }
}
