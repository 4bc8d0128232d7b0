package org.fujinowa.matching.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.StayPeriod;

/** Boards in memory; the steps that can be undone are those of the one board that a test works on. */
public class InMemoryBoards implements Boards {

    private final Map<DelegationId, MatchBoard> boards = new HashMap<>();
    private final List<Placement> placements = new ArrayList<>();
    private final List<BoardStep> steps = new ArrayList<>();

    @Override
    public MatchBoard get(DelegationId delegation) {
        return boards.getOrDefault(delegation, new MatchBoard(delegation));
    }

    @Override
    public MatchBoard lock(DelegationId delegation) {
        return boards.computeIfAbsent(delegation, MatchBoard::new);
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
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    @Override
    public void remove(BoardStep step) {
        steps.remove(step);
    }
}
