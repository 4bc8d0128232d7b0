package org.fujinowa.matching.rest;

import java.time.LocalDate;
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
 * @param family with which family, left out while the participant has no home
 * @param familyName the household's name as written, may be empty
 * @param firstNight the evening of arrival in the home
 * @param departure the morning of leaving it
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
        @Nullable PlacementState state,
        boolean locked,
        String reason,
        String placedBy,
        @Nullable String proposedBy,
        @Nullable String confirmedBy) {

    static PlacementItem of(BoardView board, BoardGuest guest) {
        var place = guest.placement();
        return new PlacementItem(
                guest.id(),
                guest.person().writtenName(),
                guest.person().latinName(),
                place == null ? null : place.family(),
                place == null ? "" : nameOf(board, place.family()),
                place == null ? guest.stay().arrival() : place.firstNight(),
                place == null ? guest.stay().departure() : place.departure(),
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
