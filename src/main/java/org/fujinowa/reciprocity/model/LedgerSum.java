package org.fujinowa.reciprocity.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.CostDetails;
import org.fujinowa.reciprocity.GiftDetails;
import org.fujinowa.reciprocity.Ledger;
import org.fujinowa.reciprocity.LedgerDoubt;
import org.fujinowa.reciprocity.LedgerGrouping;
import org.fujinowa.reciprocity.LedgerQuery;
import org.fujinowa.reciprocity.LedgerRow;
import org.fujinowa.reciprocity.OpeningRow;
import org.fujinowa.reciprocity.Side;
import org.fujinowa.reciprocity.Tally;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.model.Stay.HomeNights;
import org.fujinowa.reciprocity.model.Stay.Origin;
import org.jspecify.annotations.Nullable;

/**
 * Reckons the ledger. A night in a home is given by the side that has the home, a gift by the side that gave it, a cost by the
 * side that bore it; what is not asked for is left out before anything is added up.
 */
public final class LedgerSum {

    private final LedgerQuery query;
    private final Map<String, LedgerRow> rows = new LinkedHashMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private LedgerRow whole = new LedgerRow("", "", "", Tally.none(), Tally.none(), false);

    private LedgerSum(LedgerQuery query) {
        this.query = query;
    }

    /** The ledger of all these, as far as the query asks for them; rows by key, what belongs to none last. */
    public static Ledger of(
            LedgerQuery query,
            Collection<Stay> stays,
            Collection<GiftDetails> gifts,
            Collection<CostDetails> costs,
            Collection<OpeningRow> openings) {
        var sum = new LedgerSum(query);
        var counted = stays.stream().filter(sum::asksFor).toList();
        counted.forEach(sum::add);
        gifts.forEach(sum::add);
        costs.forEach(sum::add);
        var sorted = new ArrayList<>(sum.rows.values());
        sorted.sort(Comparator.comparing((LedgerRow row) -> row.key().isEmpty()).thenComparing(LedgerRow::key));
        return new Ledger(
                query,
                sorted,
                sum.whole,
                sum.years.isEmpty() ? null : sum.years.first(),
                sum.years.isEmpty() ? null : sum.years.last(),
                openings.stream().filter(sum::asksFor).toList(),
                doubts(counted));
    }

    private boolean asksFor(Stay stay) {
        return query.includes(stay.year())
                && query.includes(stay.programme(), stay.partner())
                && (query.planned() || stay.origin() != Origin.PLANNED);
    }

    private boolean asksFor(OpeningRow opening) {
        var details = opening.details();
        return query.includes(details.year()) && query.includes(details.programme(), details.partner());
    }

    private void add(Stay stay) {
        var planned = stay.origin() == Origin.PLANNED;
        var side = Side.hosting(stay.direction());
        var all = Tally.guests(stay.heads(), stay.nights());
        years.add(stay.year());
        whole = plus(whole, side, all, planned);
        if (query.by() != LedgerGrouping.FAMILY) {
            put(key(stay.year(), stay.programme(), stay.partner(), null, stay.twin()), side, all, planned);
            return;
        }
        var homes = new LinkedHashSet<HostFamilyId>();
        stay.homes().stream().map(HomeNights::family).forEach(homes::add);
        homes.forEach(home -> put(home.toString(), side, Tally.guests(stay.heads(), nightsIn(home, stay)), planned));
        stay.ownHomes().stream()
                .filter(home -> !homes.contains(home))
                .forEach(home -> put(home.toString(), side, all, planned));
        if (homes.isEmpty() && stay.ownHomes().isEmpty()) {
            put("", side, all, planned);
        }
    }

    private static int nightsIn(HostFamilyId home, Stay stay) {
        return stay.homes().stream()
                .filter(one -> one.family().equals(home))
                .mapToInt(HomeNights::nights)
                .sum();
    }

    private void add(GiftDetails gift) {
        var year = gift.givenOn().getYear();
        if (query.includes(year) && query.includes(gift.programme(), gift.partner())) {
            add(
                    year,
                    key(year, gift.programme(), gift.partner(), gift.family(), gift.twin()),
                    gift.givenBy(),
                    Tally.gift(gift.valueYen()));
        }
    }

    private void add(CostDetails cost) {
        var year = cost.paidOn().getYear();
        if (query.includes(year) && query.includes(cost.programme(), cost.partner())) {
            add(
                    year,
                    key(year, cost.programme(), cost.partner(), cost.family(), cost.twin()),
                    cost.bearer().side(),
                    Tally.cost(cost.currency(), cost.minor()));
        }
    }

    private void add(int year, String key, Side side, Tally tally) {
        years.add(year);
        whole = plus(whole, side, tally, false);
        put(key, side, tally, false);
    }

    private String key(
            int year,
            ProgrammeId programme,
            @Nullable PartnerId partner,
            @Nullable HostFamilyId family,
            @Nullable TwinId twin) {
        var key = switch (query.by()) {
            case YEAR -> year;
            case PROGRAMME -> programme;
            case PARTNER -> partner;
            case FAMILY -> family;
            case PAIR -> twin;
        };
        return key == null ? "" : key.toString();
    }

    private void put(String key, Side side, Tally tally, boolean planned) {
        rows.merge(
                key,
                plus(new LedgerRow(key, "", "", Tally.none(), Tally.none(), false), side, tally, planned),
                LedgerSum::both);
    }

    private static LedgerRow plus(LedgerRow row, Side side, Tally tally, boolean planned) {
        var none = Tally.none();
        return both(
                row,
                new LedgerRow(
                        row.key(),
                        "",
                        "",
                        side == Side.HERE ? tally : none,
                        side == Side.THERE ? tally : none,
                        planned));
    }

    private static LedgerRow both(LedgerRow one, LedgerRow other) {
        return new LedgerRow(
                one.key(),
                "",
                "",
                one.here().plus(other.here()),
                one.there().plus(other.there()),
                one.planned() || other.planned());
    }

    /** Legs with records of ours and an entry by hand. */
    private static List<LedgerDoubt> doubts(Collection<Stay> stays) {
        Map<Boolean, Set<LedgerDoubt>> legs = stays.stream()
                .collect(Collectors.partitioningBy(
                        stay -> stay.origin() == Origin.ENTERED,
                        Collectors.mapping(
                                stay -> new LedgerDoubt(stay.programme(), stay.year(), stay.direction()),
                                Collectors.toSet())));
        var both = new HashSet<>(legs.getOrDefault(true, Set.of()));
        both.retainAll(legs.getOrDefault(false, Set.of()));
        return both.stream()
                .sorted(Comparator.comparing(LedgerDoubt::year).thenComparing(LedgerDoubt::direction))
                .toList();
    }
}
