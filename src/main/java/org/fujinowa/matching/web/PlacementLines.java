package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardHome;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.PairNote;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.shared.web.CurrentTexts;
import org.jspecify.annotations.Nullable;

/** Writes a board as a list of placements, by the names of the guests. */
@RequestScoped
class PlacementLines {

    @Inject
    private Said said;

    @Inject
    private CurrentTexts texts;

    List<PlacementLine> of(BoardView view) {
        return view.guests().stream()
                .flatMap(guest -> guest.places().isEmpty()
                        ? Stream.of(line(guest, null, view))
                        : guest.places().stream().map(place -> line(guest, place, view)))
                .sorted(Comparator.comparing(PlacementLine::reading)
                        .thenComparing(PlacementLine::guest)
                        .thenComparing(PlacementLine::from, Comparator.nullsFirst(Comparator.naturalOrder())))
                .toList();
    }

    private PlacementLine line(BoardGuest guest, @Nullable PlacementDetails placement, BoardView view) {
        var home = Optional.ofNullable(placement).flatMap(place -> home(place.family(), view));
        var backup = Optional.ofNullable(guest.backup()).flatMap(family -> home(family, view));
        return new PlacementLine(
                guest.id(),
                guest.person().writtenName(),
                guest.person().reading(),
                placement == null ? null : placement.family(),
                home.map(said::familyName).orElse(""),
                said.japanese() ? home.map(HostFamilyDetails::reading).orElse("") : "",
                home.map(HostFamilyDetails::district).orElse(""),
                home.map(HostFamilyDetails::phone).orElse(""),
                placement == null ? null : placement.firstNight(),
                placement == null ? null : placement.departure(),
                placement == null ? texts.of("matching.unplaced-row") : said.state(placement),
                Optional.ofNullable(placement).map(one -> one.proposedBy()).orElse(""),
                Optional.ofNullable(placement).map(one -> one.confirmedBy()).orElse(""),
                backup.map(said::familyName).orElse(""),
                Stream.concat(said.hardFacts(guest).stream(), said.remarks(guest).stream())
                        .map(Fact::words)
                        .distinct()
                        .collect(Collectors.joining(texts.of("matching.comma"))),
                Optional.ofNullable(placement)
                        .flatMap(one -> view.notes().of(guest.id(), one.family()))
                        .map(PairNote::words)
                        .orElse(""));
    }

    private static Optional<HostFamilyDetails> home(HostFamilyId family, BoardView view) {
        return view.homes().stream()
                .filter(one -> one.id().equals(family))
                .findFirst()
                .map(BoardHome::details);
    }
}
