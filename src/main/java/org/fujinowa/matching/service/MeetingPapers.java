package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardHome;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.MeetingSheet;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.Remark.Tone;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;

/** Papers for the matching meeting: each guest with the present home and the two that come next. Changes nothing. */
@ApplicationScoped
@Transactional
public class MeetingPapers {

    private static final int NEXT = 2;

    private static final Comparator<BoardGuest> BY_NAME = Comparator.comparing(
                    (BoardGuest guest) -> guest.person().reading())
            .thenComparing(guest -> guest.person().writtenName())
            .thenComparing(guest -> guest.id().toString());

    private static final Comparator<HomeChoice> NEAREST_TO_POSSIBLE_FIRST = Comparator.comparing(
                    (HomeChoice choice) -> !choice.fit().possible() || choice.forbidden())
            .thenComparing(choice -> choice.fit().remarks(Tone.BLOCKS).size())
            .thenComparing(choice -> -choice.fit().score())
            .thenComparing(choice -> choice.home().id().toString());

    private MatchingBoard board;
    private DelegationRegister delegations;
    private RosterReading rosters;
    private Boards boards;

    /** For the CDI proxy. */
    protected MeetingPapers() {}

    @Inject
    MeetingPapers(MatchingBoard board, DelegationRegister delegations, RosterReading rosters, Boards boards) {
        this.board = board;
        this.delegations = delegations;
        this.rosters = rosters;
        this.boards = boards;
    }

    /** One sheet for each guest, by name. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public List<MeetingSheet> sheets(DelegationId id) {
        var view = board.view(id);
        var roster = rosters.read(id, delegations.get(id).value());
        var placements = boards.placements(id);
        return view.guests().stream()
                .sorted(BY_NAME)
                .map(guest -> sheet(guest, view, roster, placements))
                .toList();
    }

    private static MeetingSheet sheet(BoardGuest guest, BoardView view, Roster roster, List<Placement> placements) {
        var choices = view.homes().stream()
                .map(home -> choice(guest, home, view, roster, placements))
                .toList();
        var chosen = guest.places().stream()
                .map(PlacementDetails::family)
                .distinct()
                .flatMap(family ->
                        choices.stream().filter(choice -> choice.home().id().equals(family)))
                .toList();
        var next = choices.stream()
                .filter(choice -> !choice.chosen())
                .sorted(NEAREST_TO_POSSIBLE_FIRST)
                .limit(NEXT)
                .toList();
        return new MeetingSheet(guest, chosen, next);
    }

    private static HomeChoice choice(
            BoardGuest guest, BoardHome home, BoardView view, Roster roster, List<Placement> placements) {
        var one = roster.guest(guest.id()).orElseThrow();
        var other = roster.home(home.id()).orElseThrow();
        return new HomeChoice(
                home,
                roster.fit(one, other),
                Beds.in(roster, placements).fullFor(one, other),
                view.rules().forbids(guest.id(), home.id()),
                home.guests().contains(guest.id()));
    }
}
