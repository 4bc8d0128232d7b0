package org.fujinowa.matching.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.Standing;
import org.fujinowa.matching.model.Boards;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskPart;
import org.fujinowa.shared.desk.DeskShelf;
import org.fujinowa.shared.desk.DeskStage;
import org.fujinowa.shared.desk.DeskTask;
import org.fujinowa.vetting.service.VettingWall;

/** Brings to the desk who has no home yet and how many days are left, and how far placing and vetting are. */
@ApplicationScoped
class MatchingDeskCards implements DeskCards {

    private static final int PRESSING = 60;

    private Standings standings;
    private HostRegister hosts;
    private VettingWall vetting;
    private Boards boards;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected MatchingDeskCards() {}

    @Inject
    MatchingDeskCards(
            Standings standings, HostRegister hosts, VettingWall vetting, Boards boards, CurrentCaller caller) {
        this.standings = standings;
        this.hosts = hosts;
        this.vetting = vetting;
        this.boards = boards;
        this.caller = caller;
    }

    @Override
    public List<DeskTask> tasks(LocalDate today) {
        if (!mayLook()) {
            return List.of();
        }
        var tasks = new ArrayList<DeskTask>();
        for (var standing : standings.upcoming()) {
            var row = standing.delegation();
            var days = ChronoUnit.DAYS.between(today, row.details().arrival());
            var name = new Choice("", row.details().nameJa(), row.details().nameEn());
            if (standing.unplaced() > 0) {
                tasks.add(new DeskTask(
                        DeskShelf.MISSING,
                        row.details().arrival(),
                        "matching.desk.unplaced",
                        List.of(name, standing.unplaced(), days),
                        "matching.desk.board",
                        "/matching/board?id=" + row.id(),
                        days <= PRESSING));
            }
            if (standing.toLookAt() > 0) {
                tasks.add(new DeskTask(
                        DeskShelf.MISSING,
                        row.details().arrival(),
                        "matching.desk.to-look-at",
                        List.of(name, standing.toLookAt()),
                        "matching.desk.participants",
                        "/admissions/participants?ready=false&delegation=" + row.id(),
                        days <= PRESSING));
            }
        }
        return tasks;
    }

    @Override
    public List<DeskPart> parts(Set<String> delegations, LocalDate today) {
        if (!mayLook()) {
            return List.of();
        }
        var parts = new ArrayList<DeskPart>();
        for (var standing : standings.upcoming()) {
            var id = standing.delegation().id().toString();
            if (delegations.contains(id) && standing.guests() > 0) {
                parts.add(part(id, "matching.desk.placed", standing.placed(), standing));
                parts.add(part(id, "matching.desk.confirmed", standing.confirmed(), standing));
                vetted(standing).ifPresent(parts::add);
            }
        }
        return parts;
    }

    /** How many of the families that take part are cleared on every night. */
    private Optional<DeskPart> vetted(Standing standing) {
        var delegation = standing.delegation();
        var rules = boards.get(delegation.id()).rules();
        var families = hosts.all().stream()
                .filter(family -> family.details().active() && rules.offers(family.id()))
                .toList();
        var stopped = vetting.notCleared(
                delegation.details().programme(), RosterReading.nights(delegation.details()), families);
        return families.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeskPart(
                        delegation.id().toString(),
                        DeskStage.VETTING,
                        "matching.desk.cleared",
                        families.size() - stopped.size(),
                        families.size(),
                        "/matching/board?id=" + delegation.id()));
    }

    private static DeskPart part(String id, String labelKey, int done, Standing standing) {
        return new DeskPart(
                id,
                DeskStage.MATCHING,
                labelKey,
                Math.min(done, standing.guests()),
                standing.guests(),
                "/matching/board?id=" + id);
    }

    private boolean mayLook() {
        return caller.get().may(Permission.VIEW_PLACEMENTS);
    }
}
