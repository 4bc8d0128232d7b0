package org.fujinowa.itinerary.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.applications.service.ChildrenOfGuardian;
import org.fujinowa.itinerary.OwnItineraryView;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.welcome.GuestPage;
import org.fujinowa.welcome.service.OwnGuests;

/** The published itinerary for those who come by a personal link: of their children, of themselves, of their guests, and of nobody else. */
@ApplicationScoped
@Transactional
public class OwnItineraries {

    private static final Caller READER = Caller.job(
            "own-itinerary",
            Permission.VIEW_ITINERARIES,
            Permission.VIEW_PROGRAMMES,
            Permission.VIEW_PARTICIPANTS,
            Permission.VIEW_PEOPLE,
            Permission.VIEW_PLACEMENTS,
            Permission.VIEW_APPLICATIONS);

    private PublishedItineraries published;
    private ChildrenOfGuardian children;
    private ApplicationRegister applications;
    private OwnGuests guests;
    private ParticipantRegister participants;
    private DelegationRegister delegations;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected OwnItineraries() {}

    @Inject
    OwnItineraries(
            PublishedItineraries published,
            ChildrenOfGuardian children,
            ApplicationRegister applications,
            OwnGuests guests,
            ParticipantRegister participants,
            DelegationRegister delegations,
            CurrentCaller caller) {
        this.published = published;
        this.children = children;
        this.applications = applications;
        this.guests = guests;
        this.participants = participants;
        this.delegations = delegations;
        this.caller = caller;
    }

    /** Those of the caller's children. */
    @Requires(Permission.ANSWER_FOR_CHILDREN)
    public List<OwnItineraryView> ofMyChildren() {
        var mine = children.mine();
        return caller.actingAs(
                READER,
                () -> mine.stream()
                        .flatMap(child -> applications.becameOf(child.application()).stream()
                                .flatMap(participant -> view(participant, child.name())))
                        .toList());
    }

    /** The caller's own. */
    @Requires(Permission.APPLY)
    public List<OwnItineraryView> mine() {
        var own = ApplicationId.of(caller.own("Application"));
        return caller.actingAs(
                READER,
                () -> applications.becameOf(own).stream()
                        .flatMap(participant -> view(participant, ""))
                        .toList());
    }

    /** Those of the guests who are confirmed to stay with the caller. */
    @Requires(Permission.OFFER_HOME)
    public List<OwnItineraryView> ofMyGuests() {
        var mine = guests.all().stream().map(GuestPage::card).toList();
        return caller.actingAs(
                READER,
                () -> mine.stream()
                        .flatMap(guest -> view(guest.guest(), guest.called()))
                        .toList());
    }

    private Stream<OwnItineraryView> view(ParticipantId participant, String whose) {
        DelegationId delegation = participants.get(participant).value().delegation();
        var details = delegations.get(delegation).value();
        return Optional.of(delegation)
                .flatMap(id -> published.of(id, participant))
                .map(view -> new OwnItineraryView(whose, details.nameJa(), details.nameEn(), view))
                .stream();
    }
}
