package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.matching.BoardGuest;
import org.fujinowa.matching.BoardHome;
import org.fujinowa.matching.BoardView;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.Remark;
import org.fujinowa.matching.model.BoardStep;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.matching.model.Guest;
import org.fujinowa.matching.model.Home;
import org.fujinowa.matching.model.MatchRules;
import org.fujinowa.matching.model.Placement;
import org.fujinowa.matching.model.Roster;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.NoSuchRecord;

/** Shows who stays where, who could, and why not. Changes nothing. */
@ApplicationScoped
@Transactional
public class MatchingBoard {

    private static final Comparator<BoardGuest> WITHOUT_A_HOME_AND_HARDEST_FIRST = Comparator.comparing(
                    BoardGuest::placed)
            .thenComparing(BoardGuest::possibleHomes)
            .thenComparing(guest -> guest.person().reading())
            .thenComparing(guest -> guest.person().writtenName())
            .thenComparing(guest -> guest.id().toString());

    private static final Comparator<HomeChoice> OPEN_AND_BEST_FIRST = Comparator.comparing(
                    (HomeChoice choice) -> !choice.chosen())
            .thenComparing(choice -> !choice.open())
            .thenComparing(choice -> !choice.fit().possible())
            .thenComparing(choice -> -choice.fit().score())
            .thenComparing(choice -> choice.home().details().name())
            .thenComparing(choice -> choice.home().id().toString());

    private DelegationRegister delegations;
    private RosterReading rosters;
    private Boards boards;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected MatchingBoard() {}

    @Inject
    public MatchingBoard(DelegationRegister delegations, RosterReading rosters, Boards boards, AuditTrail audit) {
        this.delegations = delegations;
        this.rosters = rosters;
        this.boards = boards;
        this.audit = audit;
    }

    /** The whole board; it shows allergies and who cannot live with whom, so the audit trail notes who looks. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public BoardView view(DelegationId id) {
        var delegation = delegations.get(id).value();
        audit.lookThrough(Subject.of("Board", id));
        var roster = rosters.read(id, delegation);
        var board = boards.get(id);
        var placements = boards.placements(id);
        var byGuest = placements.stream().collect(Collectors.groupingBy(Placement::participant));
        var backups = new BackupHomes(roster, board.rules(), placements);
        var guests = roster.guests().stream()
                .map(guest -> boardGuest(guest, byGuest.getOrDefault(guest.id(), List.of()), roster, backups))
                .sorted(WITHOUT_A_HOME_AND_HARDEST_FIRST)
                .toList();
        var homes = roster.homes().stream()
                .map(home -> boardHome(home, roster, placements))
                .toList();
        var lastDeed = boards.lastStep(id).map(BoardStep::deed).orElse("");
        return new BoardView(
                id,
                delegation,
                roster.nights(),
                board.changes(),
                guests,
                homes,
                board.rules(),
                board.notes(),
                lastDeed);
    }

    /** Every home as a choice for that guest: the present one first, then those that are open, best first, then the rest. */
    @Requires(Permission.VIEW_PLACEMENTS)
    public List<HomeChoice> choices(DelegationId id, ParticipantId participant) {
        var roster = rosters.read(id, delegations.get(id).value());
        var guest = roster.guest(participant).orElseThrow(() -> new NoSuchRecord("Participant " + participant));
        var rules = boards.get(id).rules();
        var placements = boards.placements(id);
        return roster.homes().stream()
                .map(home -> new HomeChoice(
                        boardHome(home, roster, placements),
                        roster.fit(guest, home),
                        Beds.in(roster, placements).fullFor(guest, home),
                        rules.forbids(participant, home.id()),
                        placements.stream()
                                .anyMatch(placement -> placement.participant().equals(participant)
                                        && placement.family().equals(home.id()))))
                .sorted(OPEN_AND_BEST_FIRST)
                .toList();
    }

    private static BoardGuest boardGuest(Guest guest, List<Placement> places, Roster roster, BackupHomes backups) {
        var fits = roster.homes().stream()
                .filter(home -> MatchRules.possible(guest, home))
                .count();
        return new BoardGuest(
                guest.id(),
                guest.details(),
                guest.person(),
                guest.age().orElse(-1),
                guest.stay(),
                places.stream()
                        .map(Placement::details)
                        .sorted(Comparator.comparing(PlacementDetails::firstNight))
                        .toList(),
                backups.of(guest, places).orElse(null),
                places.stream()
                        .flatMap(place -> remarks(guest.staying(place.stay()), place, roster).stream())
                        .distinct()
                        .toList(),
                Math.toIntExact(fits));
    }

    private static List<Remark> remarks(Guest guest, Placement place, Roster roster) {
        return roster.home(place.family())
                .map(home -> roster.fit(guest, home).remarks())
                .orElse(List.of(Remark.blocks("matching.rule.home-not-ready")));
    }

    private static BoardHome boardHome(Home home, Roster roster, List<Placement> placements) {
        var beds = roster.nights()
                .eachNight()
                .mapToInt(night -> roster.bedsOn(home, night))
                .max()
                .orElse(0);
        var guests = placements.stream()
                .filter(placement -> placement.family().equals(home.id()))
                .map(Placement::participant)
                .distinct()
                .toList();
        return new BoardHome(home.id(), home.details(), beds, guests);
    }
}
