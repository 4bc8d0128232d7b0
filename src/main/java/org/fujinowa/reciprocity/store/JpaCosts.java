package org.fujinowa.reciprocity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.CostCurrency;
import org.fujinowa.reciprocity.Side;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.model.Cost;
import org.fujinowa.reciprocity.model.Costs;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaCosts extends JpaNouns<Cost> implements Costs {

    JpaCosts() {
        super(listing());
    }

    JpaCosts(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Cost> listing() {
        return Listing.of(Cost.class, "paidOn", SortColumn.day("paidOn"))
                .within(Within.DELEGATIONS, "delegationId")
                .within(Within.WHOLE_PROGRAMMES, "programmeId")
                .sortedBy("purpose", SortColumn.text("purpose"))
                .filteredBy("borneBy", Side.class)
                .filteredBy("currency", CostCurrency.class)
                .filteredBy(
                        "programme",
                        "e.programmeId = :value",
                        word -> ProgrammeId.of(word).toString());
    }

    @Override
    public boolean anyOf(ProgrammeId programme) {
        return Linked.any(entityManager(), "Cost", "programmeId", programme);
    }

    @Override
    public boolean anyWith(PartnerId partner) {
        return Linked.any(entityManager(), "Cost", "partnerId", partner);
    }

    @Override
    public boolean anyAt(DelegationId delegation) {
        return Linked.any(entityManager(), "Cost", "delegationId", delegation);
    }

    @Override
    public boolean anyOf(HostFamilyId family) {
        return Linked.any(entityManager(), "Cost", "familyId", family);
    }

    @Override
    public boolean anyOf(TwinId twin) {
        return Linked.any(entityManager(), "Cost", "twinId", twin);
    }
}
