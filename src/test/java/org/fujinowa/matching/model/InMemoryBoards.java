package org.fujinowa.matching.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.matching.PastDeed;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.StayPeriod;

/** Boards in memory; the steps that can be undone are those of the one board that a test works on. */
public class InMemoryBoards implements Boards {

    private final Map<DelegationId, MatchBoard> boards = new HashMap<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<BoardStep> steps = new ArrayList<>();
    private final List<LostBed> lostBeds = new ArrayList<>();

    @Override
    public MatchBoard get(DelegationId delegation) {
        return boards.getOrDefault(delegation, new MatchBoard(delegation));
    }

    @Override
    public MatchBoard lock(DelegationId delegation) {
        return boards.computeIfAbsent(delegation, MatchBoard::new);
    }

    @Override
    public Map<DelegationId, Long> changes(Collection<DelegationId> delegations) {
        return boards.entrySet().stream()
                .filter(board -> delegations.contains(board.getKey()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, board -> board.getValue().changes()));
    }

    @Override
    public List<Placement> placements(DelegationId delegation) {
        return placements.stream()
                .filter(placement -> placement.details().delegation().equals(delegation))
                .toList();
    }

    @Override
    public List<Placement> placementsOf(ParticipantId participant) {
        return placements.stream()
                .filter(placement -> placement.participant().equals(participant))
                .sorted(Comparator.comparing(placement -> placement.stay().arrival()))
                .toList();
    }

    @Override
    public List<Placement> elsewhere(StayPeriod nights, DelegationId except) {
        return placements.stream()
                .filter(placement -> !placement.details().delegation().equals(except))
                .filter(placement -> placement.stay().overlaps(nights))
                .toList();
    }

    @Override
    public List<Placement> placementsAt(HostFamilyId family) {
        return placements.stream()
                .filter(placement -> placement.family().equals(family))
                .toList();
    }

    @Override
    public boolean isUsed(HostFamilyId family) {
        return placements.stream().anyMatch(placement -> placement.family().equals(family));
    }

    @Override
    public void add(Placement placement) {
        placements.add(placement);
    }

    @Override
    public void remove(Placement placement) {
        placements.remove(placement);
    }

    @Override
    public void add(BoardStep step) {
        steps.add(step);
    }

    @Override
    public Optional<BoardStep> lastStep(DelegationId delegation) {
        return steps.stream().filter(step -> !step.undone()).reduce((one, later) -> later);
    }

    @Override
    public List<BoardStep> stepsAfter(DelegationId delegation, long number) {
        return steps.stream().filter(step -> step.number() > number).toList();
    }

    @Override
    public List<PastDeed> history(DelegationId delegation) {
        var newestFirst = new ArrayList<>(steps.stream().map(BoardStep::told).toList());
        Collections.reverse(newestFirst);
        return newestFirst;
    }

    @Override
    public void forgetUndone(DelegationId delegation) {
        steps.removeIf(BoardStep::undone);
    }

    @Override
    public List<LostBed> lostBeds(StayPeriod nights) {
        return lostBeds.stream().filter(bed -> bed.nights().overlaps(nights)).toList();
    }

    @Override
    public Optional<LostBed> lostBed(String id) {
        return lostBeds.stream().filter(bed -> bed.id().equals(id)).findFirst();
    }

    @Override
    public void add(LostBed bed) {
        lostBeds.add(bed);
    }

    @Override
    public void remove(LostBed bed) {
        lostBeds.remove(bed);
    }
}
