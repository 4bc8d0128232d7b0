package org.fujinowa.vetting.model;

import java.util.Comparator;
import java.util.List;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.InMemoryNouns;
import org.fujinowa.vetting.RequirementId;

/** All versions of requirements, in memory. */
public class InMemoryRequirements extends InMemoryNouns<Requirement> implements Requirements {

    @Override
    public List<Requirement> versions(RequirementId first) {
        return all().stream()
                .filter(one -> one.row().first().equals(first))
                .sorted(Comparator.comparing(one -> one.details().inForceFrom()))
                .toList();
    }

    @Override
    public boolean anyOf(ProgrammeId programme) {
        return all().stream().anyMatch(one -> programme.equals(one.details().programme()));
    }
}
