package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.reciprocity.CostBearer;
import org.fujinowa.reciprocity.CostCurrency;
import org.fujinowa.reciprocity.CostDetails;
import org.fujinowa.reciprocity.GiftDetails;
import org.fujinowa.reciprocity.Side;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.model.Costs;
import org.fujinowa.reciprocity.model.Gifts;
import org.fujinowa.reciprocity.model.Twins;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.ReferenceTable;
import org.fujinowa.shared.ReferenceTable.Row;
import org.jspecify.annotations.Nullable;

/**
 * Twins, gifts and costs of the demonstration association, from the files of {@code test-data/demonstration}, by the same
 * services that everybody uses. Nobody in it exists.
 */
@ApplicationScoped
@Transactional
public class DemonstrationReciprocity {

    private static final Logger LOG = Logger.getLogger(DemonstrationReciprocity.class.getName());
    private static final int DAYS_AGO = 10;

    private TwinRegister register;
    private GiftRegister giftRegister;
    private CostRegister costRegister;
    private DemonstrationTwinPeople people;
    private ProgrammeRegister programmes;
    private Twins twins;
    private Gifts gifts;
    private Costs costs;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected DemonstrationReciprocity() {}

    @Inject
    DemonstrationReciprocity(
            TwinRegister register,
            GiftRegister giftRegister,
            CostRegister costRegister,
            DemonstrationTwinPeople people,
            ProgrammeRegister programmes,
            Twins twins,
            Gifts gifts,
            Costs costs,
            CurrentCaller caller,
            Clock clock) {
        this.register = register;
        this.giftRegister = giftRegister;
        this.costRegister = costRegister;
        this.people = people;
        this.programmes = programmes;
        this.twins = twins;
        this.gifts = gifts;
        this.costs = costs;
        this.caller = caller;
        this.clock = clock;
    }

    /** Enters them; nothing where there is any twin, gift or cost already. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        caller.actingAs(Caller.job("demonstration", Permission.values()), () -> {
            if (twins.none() && gifts.none() && costs.none()) {
                var byInbound = new HashMap<String, TwinId>();
                ReferenceTable.at("/demonstration/chrc-2027-twins.csv").forEach(row -> twin(row, byInbound));
                ReferenceTable.at("/demonstration/reciprocity-gifts.csv").forEach(row -> gift(row, byInbound));
                ReferenceTable.at("/demonstration/reciprocity-costs.csv").forEach(row -> cost(row, byInbound));
            }
            return true;
        });
    }

    private void twin(Row row, Map<String, TwinId> byInbound) {
        var inbound = people.participant(Direction.INBOUND, row.text("inbound"));
        var outbound = people.participant(Direction.OUTBOUND, row.text("outbound"));
        var homeThere = people.family(row.text("inboundHome"));
        var homeHere = people.family(row.text("outboundHome"));
        if (inbound.isEmpty() || homeHere.isEmpty() || homeThere.isEmpty()) {
            LOG.log(Level.WARNING, "The demonstration has no {0} or no family of theirs.", row.text("inbound"));
            return;
        }
        people.liveTogether(inbound.get(), homeThere.get());
        outbound.ifPresent(child -> people.liveTogether(child, homeHere.get()));
        byInbound.put(row.text("inbound"), pair(row.text("state"), inbound.get(), outbound, homeHere.get()));
    }

    private TwinId pair(
            String state, ParticipantEntry inbound, Optional<ParticipantEntry> outbound, HostFamilyEntry homeHere) {
        if (outbound.isEmpty()) {
            return register.alone(inbound.id(), homeHere.id());
        }
        var twin = register.pair(inbound.id(), outbound.get().id());
        if ("dropped".equals(state)) {
            register.drop(
                    twin,
                    twins.get(twin).version(),
                    LocalDate.now(clock).minusDays(DAYS_AGO),
                    Direction.OUTBOUND,
                    "家の都合（架空）");
        }
        return twin;
    }

    private void gift(Row row, Map<String, TwinId> byInbound) {
        programme(row)
                .ifPresent(programme -> giftRegister.add(new GiftDetails(
                        programme,
                        Side.valueOf(row.text("givenBy")),
                        Objects.requireNonNull(row.day("givenOn")),
                        row.text("what"),
                        row.text("giver"),
                        row.text("receiver"),
                        yen(row.number("valueYen")),
                        row.text("keptAt"),
                        null,
                        null,
                        null,
                        byInbound.get(row.text("twin")),
                        "")));
    }

    private void cost(Row row, Map<String, TwinId> byInbound) {
        programme(row)
                .ifPresent(programme -> costRegister.add(new CostDetails(
                        programme,
                        Objects.requireNonNull(row.day("paidOn")),
                        CostBearer.valueOf(row.text("bearer")),
                        CostCurrency.valueOf(row.text("currency")),
                        new BigDecimal(row.text("amount")),
                        row.text("purpose"),
                        null,
                        null,
                        null,
                        byInbound.get(row.text("twin")),
                        "")));
    }

    private Optional<ProgrammeId> programme(Row row) {
        return programmes.findByCode(row.text("programme"));
    }

    private static @Nullable Integer yen(@Nullable Double number) {
        return number == null ? null : number.intValue();
    }
}
