package org.fujinowa.reciprocity;

/** Who bore a cost. */
public enum CostBearer {
    ASSOCIATION(Side.HERE),
    CITY(Side.HERE),
    HOST_FAMILY_HERE(Side.HERE),
    TRAVELLER_FROM_HERE(Side.HERE),
    SPONSOR_HERE(Side.HERE),
    PARTNER(Side.THERE),
    HOST_FAMILY_THERE(Side.THERE),
    TRAVELLER_FROM_THERE(Side.THERE),
    SPONSOR_THERE(Side.THERE);

    private final Side side;

    CostBearer(Side side) {
        this.side = side;
    }

    /** The side that the bearer belongs to. */
    public Side side() {
        return side;
    }
}
