package org.fujinowa.feeds.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantRemoving;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.feeds.FeedId;
import org.fujinowa.feeds.FeedKind;
import org.fujinowa.feeds.FeedRequest;
import org.fujinowa.feeds.FeedRow;
import org.fujinowa.feeds.NewFeed;
import org.fujinowa.feeds.model.Feed;
import org.fujinowa.feeds.model.Feeds;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.service.PlacementList;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** Feeds that coordinators give and take back: of a delegation, one of its people, a family, or the whole programme. */
@ApplicationScoped
@Transactional
public class CalendarFeeds {

    private Feeds feeds;
    private FeedGiving giving;
    private ParticipantRegister participants;
    private PlacementList placements;
    private HostRegister families;

    /** For the CDI proxy. */
    protected CalendarFeeds() {}

    @Inject
    CalendarFeeds(
            Feeds feeds,
            FeedGiving giving,
            ParticipantRegister participants,
            PlacementList placements,
            HostRegister families) {
        this.feeds = feeds;
        this.giving = giving;
        this.participants = participants;
        this.placements = placements;
        this.families = families;
    }

    /**
     * Gives a feed. Its address is told once.
     *
     * @throws RuleViolation {@code feeds.subject-missing} if it is to be about somebody, and nobody of the delegation is named
     */
    @Requires(Permission.MANAGE_ITINERARIES)
    public NewFeed give(FeedRequest request) {
        var named = request.kind() == FeedKind.PERSON
                ? people(request.delegation())
                : request.kind() == FeedKind.FAMILY ? families(request.delegation()) : List.<Choice>of();
        var needed = request.kind() == FeedKind.PERSON || request.kind() == FeedKind.FAMILY;
        if (needed != named.stream().anyMatch(choice -> choice.id().equals(request.subject()))) {
            throw new RuleViolation("feeds.subject-missing");
        }
        return giving.give(request);
    }

    /** Every feed that was given for that delegation, newest first, those that were taken back too. */
    @Requires(Permission.VIEW_ITINERARIES)
    public List<FeedRow> of(DelegationId delegation) {
        return feeds.of(delegation).stream().map(Feed::row).toList();
    }

    /** Ends a feed at once; calendars that have its address are told that there is nothing. */
    @Requires(Permission.MANAGE_ITINERARIES)
    public void takeBack(FeedId id) {
        giving.takeBack(feeds.find(id).orElseThrow(() -> new NoSuchRecord(id)));
    }

    /** The people of whom there can be a feed. */
    @Requires(Permission.VIEW_ITINERARIES)
    public List<Choice> people(DelegationId delegation) {
        return participants.ofDelegation(delegation).stream()
                .filter(entry -> !entry.details().withdrawn())
                .map(CalendarFeeds::choice)
                .toList();
    }

    /** The families with confirmed guests, of which there can be a feed. */
    @Requires(Permission.VIEW_ITINERARIES)
    public List<Choice> families(DelegationId delegation) {
        return placements.of(delegation).stream()
                .filter(place -> place.state() == PlacementState.CONFIRMED)
                .map(place -> place.family())
                .distinct()
                .map(id -> new Choice(
                        id.toString(),
                        families.get(id).value().name(),
                        families.get(id).value().name()))
                .toList();
    }

    private static Choice choice(ParticipantEntry entry) {
        var written = entry.person().writtenName();
        var latin = entry.person().latinName();
        return new Choice(entry.id().toString(), written, latin.isEmpty() ? written : latin);
    }

    /** Feeds go with their delegation. */
    @OpenToAll("Hears of what the register of delegations is about to do for a caller who was allowed to.")
    public void follow(@Observes DelegationRemoving event) {
        feeds.of(event.delegation()).forEach(feeds::remove);
    }

    /** Feeds go with their participant. */
    @OpenToAll("Hears of what the register of participants is about to do for a caller who was allowed to.")
    public void follow(@Observes ParticipantRemoving event) {
        feeds.about(event.participant().toString()).forEach(feeds::remove);
    }
}
