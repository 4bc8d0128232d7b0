package org.fujinowa.people.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.people.DistinctRow;
import org.fujinowa.people.LikelyPair;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPair;
import org.fujinowa.people.PersonRemoving;
import org.fujinowa.people.PersonRow;
import org.fujinowa.people.model.DistinctPair;
import org.fujinowa.people.model.DistinctPairs;
import org.fujinowa.people.model.Lookalikes;
import org.fujinowa.people.model.People;
import org.fujinowa.people.model.Person;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;

/** Finds records that may be of one human being, and remembers of which somebody said that they are not. */
@ApplicationScoped
@Transactional
public class DuplicateSearch {

    private People people;
    private DistinctPairs distinct;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected DuplicateSearch() {}

    @Inject
    public DuplicateSearch(People people, DistinctPairs distinct, AuditTrail audit, CurrentCaller caller, Clock clock) {
        this.people = people;
        this.distinct = distinct;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    /** Every pair that may be one human being, the most likely first, without those said to be two. */
    @Requires(Permission.VIEW_PEOPLE)
    public List<LikelyPair> pairs() {
        var said = distinct.all().stream().map(DistinctPair::pair).collect(Collectors.toSet());
        return Lookalikes.among(people.names(), said);
    }

    /** The pairs of which somebody said that they are two people, the newest first. */
    @Requires(Permission.VIEW_PEOPLE)
    public List<DistinctRow> saidToBeTwo() {
        var pairs = distinct.all();
        var ids = pairs.stream()
                .flatMap(pair -> Stream.of(pair.pair().one(), pair.pair().other()))
                .collect(Collectors.toSet());
        Map<PersonId, PersonRow> known = people.find(ids).stream()
                .map(Person::row)
                .collect(Collectors.toMap(PersonRow::id, Function.identity()));
        return pairs.stream()
                .filter(pair -> known.containsKey(pair.pair().one())
                        && known.containsKey(pair.pair().other()))
                .map(pair -> new DistinctRow(
                        pair.pair(),
                        Objects.requireNonNull(known.get(pair.pair().one())),
                        Objects.requireNonNull(known.get(pair.pair().other())),
                        pair.by(),
                        pair.at()))
                .toList();
    }

    /**
     * Remembers that these are two people, so that they are not asked about again.
     *
     * @throws NoSuchRecord if one of them is not there (any more)
     */
    @Requires(Permission.MANAGE_PEOPLE)
    public void areTwo(PersonPair pair) {
        people.get(pair.one());
        people.get(pair.other());
        if (distinct.find(pair).isEmpty()) {
            distinct.add(new DistinctPair(pair, caller.get().signInName(), clock.instant()));
            audit.record(Deed.CONFIRMED, Subject.of("Person", pair.one()), Changes.fact("isNot", pair.other()));
        }
    }

    /** Takes that back; nothing happens if nobody has said it. */
    @Requires(Permission.MANAGE_PEOPLE)
    public void takeBack(PersonPair pair) {
        distinct.find(pair).ifPresent(said -> {
            distinct.remove(said);
            audit.record(Deed.UNDONE, Subject.of("Person", pair.one()), Changes.fact("isNot", pair.other()));
        });
    }

    /** Whoever leaves the register is in no pair any more. */
    @OpenToAll("Hears of what the register of people is about to do for a caller who was allowed to.")
    public void forget(@Observes PersonRemoving event) {
        distinct.forget(event.person());
    }
}
