package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardHome;
import org.fujinowa.matching.BoardView;
import org.fujinowa.shared.web.CurrentTexts;

/** Writes a board as a list of placements, by the names of the guests. */
@RequestScoped
class PlacementLines {

    @Inject
    private Said said;

    @Inject
    private CurrentTexts texts;

    List<PlacementLine> of(BoardView view) {
        return view.guests().stream()
                .map(guest -> line(guest, view))
                .sorted(Comparator.comparing(PlacementLine::reading).thenComparing(PlacementLine::guest))
                .toList();
    }

    private PlacementLine line(BoardGuest guest, BoardView view) {
        var placement = guest.placement();
        var home = guest.place()
                .flatMap(place -> view.homes().stream()
                        .filter(one -> one.id().equals(place.family()))
                        .findFirst()
                        .map(BoardHome::details));
        return new PlacementLine(
                guest.id(),
                guest.person().writtenName(),
                guest.person().reading(),
                home.map(said::familyName).orElse(""),
                said.japanese() ? home.map(HostFamilyDetails::reading).orElse("") : "",
                home.map(HostFamilyDetails::district).orElse(""),
                home.map(HostFamilyDetails::phone).orElse(""),
                placement == null ? null : placement.firstNight(),
                placement == null ? null : placement.departure(),
                placement == null ? texts.of("matching.unplaced-row") : said.state(guest),
                Optional.ofNullable(placement).map(one -> one.proposedBy()).orElse(""),
                Optional.ofNullable(placement).map(one -> one.confirmedBy()).orElse(""),
                Stream.concat(said.hardFacts(guest).stream(), said.remarks(guest).stream())
                        .map(Fact::words)
                        .distinct()
                        .collect(Collectors.joining(texts.of("matching.comma"))));
    }
}
