package org.fujinowa.reciprocity.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.CostBearer;
import org.fujinowa.reciprocity.CostCurrency;
import org.fujinowa.reciprocity.CostDetails;
import org.fujinowa.reciprocity.CostId;
import org.fujinowa.reciprocity.CostRow;
import org.fujinowa.reciprocity.Side;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/** A cost and who bore it. The amount is kept in the smallest units of its currency, so that sums are exact. */
@Entity
@Table(name = "cost")
public class Cost extends StoredNoun<CostDetails> {

    /** A thousand million million smallest units; more is a slip of the finger, and sums of these stay exact. */
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000_000_000_000L);

    private String programmeId = "";
    private LocalDate paidOn = LocalDate.EPOCH;

    @Enumerated(EnumType.STRING)
    private CostBearer bearer = CostBearer.ASSOCIATION;

    @Enumerated(EnumType.STRING)
    private Side borneBy = Side.HERE;

    @Enumerated(EnumType.STRING)
    private CostCurrency currency = CostCurrency.JPY;

    private long amountMinor;
    private String purpose = "";
    private @Nullable String partnerId;
    private @Nullable String delegationId;
    private @Nullable String familyId;
    private @Nullable String twinId;
    private String note = "";

    /** For JPA. */
    protected Cost() {}

    public Cost(CostId id, CostDetails details) {
        super(id);
        change(details);
    }

    /**
     * Takes over everything that the details say.
     *
     * @throws RuleViolation if the amount is nothing or less, too large, or finer than the currency's smallest unit
     */
    @Override
    public final void change(CostDetails details) {
        mustBePayable(details);
        programmeId = details.programme().toString();
        paidOn = details.paidOn();
        bearer = details.bearer();
        borneBy = details.bearer().side();
        currency = details.currency();
        amountMinor = details.minor();
        purpose = details.purpose();
        partnerId = Links.text(details.partner());
        delegationId = Links.text(details.delegation());
        familyId = Links.text(details.family());
        twinId = Links.text(details.twin());
        note = details.note();
        foundBy(purpose);
    }

    private static void mustBePayable(CostDetails details) {
        var currency = details.currency();
        if (details.amount().signum() <= 0) {
            throw new RuleViolation("reciprocity.cost.nothing");
        }
        if (!currency.payable(details.amount())) {
            throw new RuleViolation("reciprocity.cost.too-fine", currency.name(), currency.decimals());
        }
        if (details.amount().movePointRight(currency.decimals()).compareTo(MOST) > 0) {
            throw new RuleViolation("reciprocity.cost.too-much");
        }
    }

    public CostId id() {
        return CostId.of(key());
    }

    @Override
    public CostDetails details() {
        return new CostDetails(
                ProgrammeId.of(programmeId),
                paidOn,
                bearer,
                currency,
                currency.amount(amountMinor),
                purpose,
                Links.read(partnerId, PartnerId::of),
                Links.read(delegationId, DelegationId::of),
                Links.read(familyId, HostFamilyId::of),
                Links.read(twinId, TwinId::of),
                note);
    }

    public CostRow row() {
        return new CostRow(id(), version(), details());
    }
}
