package org.fujinowa.itinerary.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fujinowa.programme.DelegationId;

/** Steps and versions in memory. */
public final class InMemoryItineraryBook implements ItineraryBook {

    private final List<Step> steps = new ArrayList<>();
    private final List<Edition> editions = new ArrayList<>();

    @Override
    public void add(Step step) {
        steps.add(step);
    }

    @Override
    public void changed(Step step) {}

    @Override
    public Optional<Step> last(DelegationId delegation) {
        return newestFirst(delegation).filter(step -> !step.isUndone()).findFirst();
    }

    @Override
    public Optional<Step> firstUndone(DelegationId delegation) {
        return newestFirst(delegation).filter(Step::isUndone).min(Comparator.comparingLong(Step::number));
    }

    @Override
    public List<Step> newest(DelegationId delegation, int atMost) {
        return newestFirst(delegation).limit(atMost).toList();
    }

    @Override
    public void forgetUndone(DelegationId delegation) {
        steps.removeIf(step -> step.delegation().equals(delegation) && step.isUndone());
    }

    @Override
    public void add(Edition edition) {
        editions.add(edition);
    }

    @Override
    public Optional<Edition> published(DelegationId delegation) {
        return editions(delegation).stream().findFirst();
    }

    @Override
    public Optional<Edition> published(DelegationId delegation, int number) {
        return editions(delegation).stream()
                .filter(edition -> edition.number() == number)
                .findFirst();
    }

    @Override
    public List<Edition> editions(DelegationId delegation) {
        return editions.stream()
                .filter(edition -> edition.delegation().equals(delegation))
                .sorted(Comparator.comparingInt(Edition::number).reversed())
                .toList();
    }

    @Override
    public void forget(DelegationId delegation) {
        steps.removeIf(step -> step.delegation().equals(delegation));
        editions.removeIf(edition -> edition.delegation().equals(delegation));
    }

    private Stream<Step> newestFirst(DelegationId delegation) {
        return steps.stream()
                .filter(step -> step.delegation().equals(delegation))
                .sorted(Comparator.comparingLong(Step::number).reversed());
    }
}
