package org.fujinowa.welcome.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.FiscalYear;
import org.fujinowa.vetting.StageDeed;
import org.fujinowa.vetting.StageFact;
import org.fujinowa.vetting.service.StageFacts;
import org.fujinowa.welcome.HomeNoteDetails;
import org.fujinowa.welcome.HomeNoteKind;
import org.fujinowa.welcome.OfferDetails;
import org.fujinowa.welcome.OfferState;
import org.fujinowa.welcome.model.HomeNote;
import org.fujinowa.welcome.model.HomeNotes;
import org.fujinowa.welcome.model.Offers;

/** When families first wrote to us, what they offered for which year, and that they said all was well. */
@ApplicationScoped
class StagesOfHomes implements StageFacts {

    private Offers offers;
    private HomeNotes notes;
    private Clock clock;

    /** For the CDI proxy. */
    protected StagesOfHomes() {}

    @Inject
    StagesOfHomes(Offers offers, HomeNotes notes, Clock clock) {
        this.offers = offers;
        this.notes = notes;
        this.clock = clock;
    }

    @Override
    public Map<HostFamilyId, List<StageFact>> of(Set<HostFamilyId> families) {
        var offered = offers.of(families).stream()
                .map(offer -> offer.details())
                .flatMap(offer -> facts(offer).map(fact -> Map.entry(offer.family(), fact)));
        var well = notes.of(families).stream()
                .map(HomeNote::details)
                .filter(note -> note.kind() == HomeNoteKind.ALL_WELL)
                .map(note -> Map.entry(note.family(), said(note)));
        return Stream.concat(offered, well)
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Stream<StageFact> facts(OfferDetails offer) {
        var enquired = offer.newcomer()
                ? Stream.of(StageFact.on(StageDeed.ENQUIRED, day(offer.begunAt()), ""))
                : Stream.<StageFact>empty();
        var counts = offer.state() == OfferState.SENT || offer.state() == OfferState.TAKEN_OVER;
        var sent = offer.paperOn() != null
                ? offer.paperOn()
                : day(Objects.requireNonNullElse(offer.sentAt(), offer.begunAt()));
        return counts
                ? Stream.concat(
                        enquired,
                        Stream.of(new StageFact(
                                StageDeed.OFFERED,
                                sent,
                                new FiscalYear(offer.year()).lastDay().plusDays(1),
                                offer.decidedBy())))
                : enquired;
    }

    private static StageFact said(HomeNoteDetails note) {
        return StageFact.on(StageDeed.SAID_WELL, note.day(), "");
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
