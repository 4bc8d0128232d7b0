package org.fujinowa.reciprocity.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.reciprocity.CostId;
import org.fujinowa.reciprocity.GiftId;
import org.fujinowa.reciprocity.OpeningId;
import org.fujinowa.reciprocity.TwinId;
import org.fujinowa.reciprocity.model.Costs;
import org.fujinowa.reciprocity.model.Gifts;
import org.fujinowa.reciprocity.model.Openings;
import org.fujinowa.reciprocity.model.Twins;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;
import org.jspecify.annotations.Nullable;

/** Twins belong to their whole programme, for they name people of both legs; gifts and costs to their delegation, or programme. */
@ApplicationScoped
class BelongingsOfReciprocity implements Belongings {

    private Twins twins;
    private Gifts gifts;
    private Costs costs;
    private Openings openings;

    /** For the CDI proxy. */
    protected BelongingsOfReciprocity() {}

    @Inject
    BelongingsOfReciprocity(Twins twins, Gifts gifts, Costs costs, Openings openings) {
        this.twins = twins;
        this.gifts = gifts;
        this.costs = costs;
        this.openings = openings;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(
                new Belonging(
                        TwinId.class,
                        "Twin",
                        key -> twins.find(TwinId.of(key))
                                .map(twin -> Owner.wholeProgramme(twin.details().programme()))),
                new Belonging(
                        GiftId.class,
                        "Gift",
                        key -> gifts.find(GiftId.of(key))
                                .map(gift -> owner(
                                        gift.details().programme(),
                                        gift.details().delegation()))),
                new Belonging(
                        CostId.class,
                        "Cost",
                        key -> costs.find(CostId.of(key))
                                .map(cost -> owner(
                                        cost.details().programme(),
                                        cost.details().delegation()))),
                new Belonging(
                        OpeningId.class,
                        "Opening",
                        key -> openings.find(OpeningId.of(key))
                                .map(opening ->
                                        Owner.programme(opening.details().programme()))));
    }

    private static Owner owner(ProgrammeId programme, @Nullable DelegationId delegation) {
        return delegation == null ? Owner.wholeProgramme(programme) : Owner.delegation(delegation);
    }
}
