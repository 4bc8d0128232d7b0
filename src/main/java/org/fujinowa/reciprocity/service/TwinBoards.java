package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.service.StaysInHomes;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.TwinBoard;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.TwinPair;
import org.fujinowa.reciprocity.model.Twin;
import org.fujinowa.reciprocity.model.TwinRules;
import org.fujinowa.reciprocity.model.TwinStep;
import org.fujinowa.reciprocity.model.Twins;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Slice;

/** Shows who is whose twin in one year of a programme, who has none, and which two seem to belong together. */
@ApplicationScoped
@Transactional
public class TwinBoards {

    private Twins twins;
    private Legs legs;
    private ParticipantRegister participants;
    private PeopleRegister people;
    private HostRegister hosts;
    private StaysInHomes stays;

    /** For the CDI proxy. */
    protected TwinBoards() {}

    @Inject
    TwinBoards(
            Twins twins,
            Legs legs,
            ParticipantRegister participants,
            PeopleRegister people,
            HostRegister hosts,
            StaysInHomes stays) {
        this.twins = twins;
        this.legs = legs;
        this.participants = participants;
        this.people = people;
        this.hosts = hosts;
        this.stays = stays;
    }

    /** The calendar years in which the programme has a leg, latest first. */
    @Requires(Permission.VIEW_TWINS)
    public List<Integer> years(ProgrammeId programme) {
        return legs.of(programme).stream()
                .filter(Legs::goes)
                .map(leg -> TwinRules.year(leg.details()))
                .collect(Collectors.toCollection(() -> new TreeSet<Integer>(Comparator.reverseOrder())))
                .stream()
                .toList();
    }

    /**
     * The twins of that year.
     *
     * @param withNextYear whether to show the legs of the year after too, to pair over two years
     */
    @Requires(value = Permission.VIEW_TWINS, breadth = Breadth.PROGRAMME)
    public TwinBoard of(ProgrammeId programme, int year, boolean withNextYear) {
        var all = legs.of(programme);
        var years = withNextYear ? Set.of(year, year + 1) : Set.of(year);
        var reading = new TwinReading(all, new Homes(hosts.all()), twins.of(programme));
        all.stream()
                .filter(Legs::goes)
                .filter(leg -> years.contains(TwinRules.year(leg.details())))
                .forEach(leg -> add(leg, reading));
        addAbsent(reading);
        var inbound = reading.guests(Direction.INBOUND, years);
        var outbound = reading.guests(Direction.OUTBOUND, years);
        return new TwinBoard(
                programme,
                year,
                withNextYear,
                reading.hasLeg(year, Direction.INBOUND),
                reading.hasLeg(year, Direction.OUTBOUND),
                inbound,
                outbound,
                reading.pairs(),
                TwinRules.suggest(inbound, outbound),
                twins.lastStep(programme).map(TwinStep::deed).orElse(""));
    }

    /** A page of twins by the year of their earlier leg; filters {@code programme} (an id) and {@code year}. */
    @Requires(Permission.VIEW_TWINS)
    public Slice<TwinPair> page(ListRequest request) {
        var page = twins.page(request);
        return page.map(this::pair);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such twin (any more) */
    @Requires(Permission.VIEW_TWINS)
    public TwinPair get(TwinId id) {
        return pair(twins.get(id));
    }

    private TwinPair pair(Twin twin) {
        var reading = new TwinReading(legs.of(twin.details().programme()), new Homes(hosts.all()), List.of(twin));
        twin.details().participants().forEach(participant -> addAlone(participant, reading));
        reading.settle();
        return reading.pairs().get(0);
    }

    private void add(DelegationRow leg, TwinReading reading) {
        reading.add(leg, participants.ofDelegation(leg.id()), stays.ofDelegation(leg.id()));
    }

    private void addAbsent(TwinReading reading) {
        reading.absent().forEach(participant -> addAlone(participant, reading));
        reading.settle();
    }

    private void addAlone(ParticipantId id, TwinReading reading) {
        var found = participants.get(id);
        var details = found.value();
        var person =
                Objects.requireNonNull(people.find(List.of(details.person())).get(details.person()));
        reading.add(
                reading.leg(details.delegation()),
                List.of(new ParticipantEntry(id, found.version(), details, person)),
                stays.ofDelegation(details.delegation()));
    }
}
