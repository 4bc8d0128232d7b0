package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.reciprocity.CostDetails;
import org.fujinowa.reciprocity.GiftDetails;
import org.fujinowa.reciprocity.Ledger;
import org.fujinowa.reciprocity.LedgerGrouping;
import org.fujinowa.reciprocity.LedgerQuery;
import org.fujinowa.reciprocity.LedgerRow;
import org.fujinowa.reciprocity.model.Cost;
import org.fujinowa.reciprocity.model.Costs;
import org.fujinowa.reciprocity.model.Gift;
import org.fujinowa.reciprocity.model.Gifts;
import org.fujinowa.reciprocity.model.LedgerSum;
import org.fujinowa.reciprocity.model.Opening;
import org.fujinowa.reciprocity.model.Openings;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Choice;
import org.jspecify.annotations.Nullable;

/**
 * The ledger of the exchange: what each side has given and received. Who may see it need not be allowed to see participants;
 * it counts them in its own name and shows numbers only. Rows by family and by pair have names and ask for more.
 */
@ApplicationScoped
@Transactional
public class ReciprocityLedger {

    private static final Caller COUNTING = Caller.job(
            "ledger",
            Permission.VIEW_LEDGER,
            Permission.VIEW_PROGRAMMES,
            Permission.VIEW_PARTICIPANTS,
            Permission.VIEW_PEOPLE,
            Permission.VIEW_HOSTS,
            Permission.VIEW_PLACEMENTS,
            Permission.VIEW_TWINS);

    private StayReading stays;
    private Legs legs;
    private Gifts gifts;
    private Costs costs;
    private Openings openings;
    private LedgerChoices choices;
    private CurrentCaller caller;
    private AuditTrail auditTrail;

    /** For the CDI proxy. */
    protected ReciprocityLedger() {}

    @Inject
    ReciprocityLedger(
            StayReading stays,
            Legs legs,
            Gifts gifts,
            Costs costs,
            Openings openings,
            LedgerChoices choices,
            CurrentCaller caller,
            AuditTrail auditTrail) {
        this.stays = stays;
        this.legs = legs;
        this.gifts = gifts;
        this.costs = costs;
        this.openings = openings;
        this.choices = choices;
        this.caller = caller;
        this.auditTrail = auditTrail;
    }

    /** @throws org.fujinowa.security.AccessDenied if the rows would name families or pairs and the caller may not see these */
    @Requires(Permission.VIEW_LEDGER)
    public Ledger read(LedgerQuery query) {
        if (query.by().naming()) {
            caller.mustBeAllowed(Permission.VIEW_TWINS);
        }
        return caller.actingAs(COUNTING.inChargeOf(caller.get().scope()), () -> named(reckon(query)));
    }

    /** The same to take away as a file, which the audit trail notes. */
    @Requires(Permission.VIEW_LEDGER)
    public Ledger take(LedgerQuery query, String kind) {
        var ledger = read(query);
        auditTrail.record(Deed.EXPORTED, Subject.of("Ledger", query.by().name()), Changes.fact("file", kind));
        return ledger;
    }

    private Ledger reckon(LedgerQuery query) {
        var entered = openings.all();
        Map<DelegationId, PartnerId> partners = new HashMap<>();
        legs.of(query.programme()).forEach(leg -> {
            if (leg.details().partner() != null) {
                partners.put(leg.id(), leg.details().partner());
            }
        });
        return LedgerSum.of(
                query,
                stays.of(query, entered),
                gifts.all().stream()
                        .map(Gift::details)
                        .map(gift -> with(gift, partnerOf(gift.partner(), gift.delegation(), partners)))
                        .toList(),
                costs.all().stream()
                        .map(Cost::details)
                        .map(cost -> with(cost, partnerOf(cost.partner(), cost.delegation(), partners)))
                        .toList(),
                entered.stream()
                        .map(Opening::row)
                        .filter(row -> row.details().counted())
                        .toList());
    }

    /** What was given at a visit was given to that visit's partner. */
    private static @Nullable PartnerId partnerOf(
            @Nullable PartnerId own, @Nullable DelegationId visit, Map<DelegationId, PartnerId> partners) {
        return own != null || visit == null ? own : partners.get(visit);
    }

    private static GiftDetails with(GiftDetails gift, @Nullable PartnerId partner) {
        return Objects.equals(gift.partner(), partner)
                ? gift
                : new GiftDetails(
                        gift.programme(),
                        gift.givenBy(),
                        gift.givenOn(),
                        gift.what(),
                        gift.giver(),
                        gift.receiver(),
                        gift.valueYen(),
                        gift.keptAt(),
                        partner,
                        gift.delegation(),
                        gift.family(),
                        gift.twin(),
                        gift.note());
    }

    private static CostDetails with(CostDetails cost, @Nullable PartnerId partner) {
        return Objects.equals(cost.partner(), partner)
                ? cost
                : new CostDetails(
                        cost.programme(),
                        cost.paidOn(),
                        cost.bearer(),
                        cost.currency(),
                        cost.amount(),
                        cost.purpose(),
                        partner,
                        cost.delegation(),
                        cost.family(),
                        cost.twin(),
                        cost.note());
    }

    /** Years are their own names; pages word them. */
    private Ledger named(Ledger ledger) {
        var by = ledger.query().by();
        if (by == LedgerGrouping.YEAR) {
            return ledger.called(LedgerRow::key, LedgerRow::key);
        }
        var names = choices(by).stream().collect(Collectors.toMap(Choice::id, one -> one, (one, same) -> one));
        return ledger.called(
                row -> names.containsKey(row.key()) ? names.get(row.key()).labelJa() : row.key(),
                row -> names.containsKey(row.key()) ? names.get(row.key()).labelEn() : row.key());
    }

    private List<Choice> choices(LedgerGrouping by) {
        return switch (by) {
            case PROGRAMME -> choices.programmes();
            case PARTNER -> choices.partners();
            case FAMILY -> choices.families();
            case PAIR -> choices.twins();
            case YEAR -> List.of();
        };
    }
}
