package org.fujinowa.reciprocity.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.Side;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.model.Gift;
import org.fujinowa.reciprocity.model.Gifts;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;

@ApplicationScoped
class JpaGifts extends JpaNouns<Gift> implements Gifts {

    JpaGifts() {
        super(listing());
    }

    JpaGifts(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Gift> listing() {
        return Listing.of(Gift.class, "givenOn", SortColumn.day("givenOn"))
                .within(Within.DELEGATIONS, "delegationId")
                .within(Within.WHOLE_PROGRAMMES, "programmeId")
                .sortedBy("what", SortColumn.text("what"))
                .filteredBy("givenBy", Side.class)
                .filteredBy(
                        "programme",
                        "e.programmeId = :value",
                        word -> ProgrammeId.of(word).toString());
    }

    @Override
    public boolean anyOf(ProgrammeId programme) {
        return Linked.any(entityManager(), "Gift", "programmeId", programme);
    }

    @Override
    public boolean anyWith(PartnerId partner) {
        return Linked.any(entityManager(), "Gift", "partnerId", partner);
    }

    @Override
    public boolean anyAt(DelegationId delegation) {
        return Linked.any(entityManager(), "Gift", "delegationId", delegation);
    }

    @Override
    public boolean anyOf(HostFamilyId family) {
        return Linked.any(entityManager(), "Gift", "familyId", family);
    }

    @Override
    public boolean anyOf(TwinId twin) {
        return Linked.any(entityManager(), "Gift", "twinId", twin);
    }
}
