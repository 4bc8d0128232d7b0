package org.fujinowa.matching.rest;

import java.util.List;
import org.fujinowa.matching.BoardView;

/**
 * The placements of one delegation on the wire.
 *
 * @param items one for each participant who needs a home, in the order of the board
 * @param placed how many of them have one
 */
public record PlacementsJson(List<PlacementItem> items, long placed) {

    static PlacementsJson of(BoardView board) {
        return new PlacementsJson(
                board.guests().stream()
                        .map(guest -> PlacementItem.of(board, guest))
                        .toList(),
                board.placed());
    }
}
