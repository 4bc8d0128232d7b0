package org.fujinowa.reciprocity.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.InMemoryNouns;

/** All twins, in memory. */
public class InMemoryTwins extends InMemoryNouns<Twin> implements Twins {

    private final List<TwinStep> steps = new ArrayList<>();

    @Override
    public List<Twin> of(ProgrammeId programme) {
        return all().stream()
                .filter(twin -> twin.details().programme().equals(programme))
                .toList();
    }

    @Override
    public List<Twin> of(ParticipantId participant) {
        return all().stream()
                .filter(twin -> twin.details().participants().anyMatch(participant::equals))
                .toList();
    }

    @Override
    public boolean anyWith(HostFamilyId family) {
        return all().stream().anyMatch(twin -> family.equals(twin.details().volunteerHome()));
    }

    @Override
    public void add(TwinStep step) {
        steps.add(step);
    }

    @Override
    public Optional<TwinStep> lastStep(ProgrammeId programme) {
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps.get(steps.size() - 1));
    }

    @Override
    public void remove(TwinStep step) {
        steps.remove(step);
    }
}
