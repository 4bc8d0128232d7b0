package org.fujinowa.matching.rest;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.PlacementState;
import org.jspecify.annotations.Nullable;

/**
 * Where one participant stays, on the wire.
 *
 * @param participant who
 * @param writtenName the participant's name as written
 * @param latinName the participant's name in Latin letters, may be empty
 * @param family with which family first, left out while the participant has no home
 * @param familyName the household's name as written, may be empty
 * @param firstNight the evening of arrival in the first home
 * @param departure the morning of leaving the last
 * @param stays each home with its nights: several if the stay is split
 * @param backup the family that could take the participant at once, left out if there is none
 * @param state draft, proposed or confirmed, left out while the participant has no home
 * @param locked whether the engine must keep it
 * @param reason why, in words, where somebody gave one
 * @param placedBy who placed it, may be empty
 * @param proposedBy who stands for it, once proposed
 * @param confirmedBy the second person, once confirmed
 */
public record PlacementItem(
        ParticipantId participant,
        String writtenName,
        String latinName,
        @Nullable HostFamilyId family,
        String familyName,
        LocalDate firstNight,
        LocalDate departure,
        List<StayItem> stays,
        @Nullable HostFamilyId backup,
        @Nullable PlacementState state,
        boolean locked,
        String reason,
        String placedBy,
        @Nullable String proposedBy,
        @Nullable String confirmedBy) {

    /**
     * Some nights in one home.
     *
     * @param family the home
     * @param familyName the household's name as written
     * @param firstNight the evening of arrival
     * @param departure the morning of leaving
     */
    public record StayItem(HostFamilyId family, String familyName, LocalDate firstNight, LocalDate departure) {}

    static PlacementItem of(BoardView board, BoardGuest guest) {
        var place = guest.placement();
        return new PlacementItem(
                guest.id(),
                guest.person().writtenName(),
                guest.person().latinName(),
                place == null ? null : place.family(),
                place == null ? "" : nameOf(board, place.family()),
                place == null ? guest.stay().arrival() : place.firstNight(),
                place == null
                        ? guest.stay().departure()
                        : guest.places().get(guest.places().size() - 1).departure(),
                guest.places().stream()
                        .map(stay -> new StayItem(
                                stay.family(), nameOf(board, stay.family()), stay.firstNight(), stay.departure()))
                        .toList(),
                guest.backup(),
                place == null ? null : place.state(),
                place != null && place.locked(),
                place == null ? "" : place.reason(),
                place == null ? "" : place.placedBy(),
                place == null ? null : place.proposedBy(),
                place == null ? null : place.confirmedBy());
    }

    private static String nameOf(BoardView board, HostFamilyId family) {
        return board.homes().stream()
                .filter(home -> home.id().equals(family))
                .map(home -> home.details().name())
                .findFirst()
                .orElse("");
    }
}
