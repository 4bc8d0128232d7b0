package org.fujinowa.people.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fujinowa.people.MergeId;
import org.fujinowa.people.PersonId;

/** The merges that are remembered, in memory. */
public class InMemoryMerges implements Merges {

    private final List<PersonMerge> merges = new ArrayList<>();

    @Override
    public void add(PersonMerge merge) {
        merges.add(merge);
    }

    @Override
    public void remove(PersonMerge merge) {
        merges.remove(merge);
    }

    @Override
    public Optional<PersonMerge> find(MergeId id) {
        return merges.stream().filter(merge -> merge.id().equals(id)).findFirst();
    }

    @Override
    public List<PersonMerge> keptBy(PersonId person) {
        var found = new ArrayList<>(
                merges.stream().filter(merge -> merge.stays().equals(person)).toList());
        Collections.reverse(found);
        return found;
    }

    @Override
    public Optional<PersonMerge> endOf(PersonId person) {
        return merges.stream().filter(merge -> merge.goes().equals(person)).findFirst();
    }

    @Override
    public List<PersonMerge> until(Instant moment, int atMost) {
        return merges.stream()
                .filter(merge -> !merge.at().isAfter(moment))
                .sorted(Comparator.comparing(PersonMerge::at))
                .limit(atMost)
                .toList();
    }
}
