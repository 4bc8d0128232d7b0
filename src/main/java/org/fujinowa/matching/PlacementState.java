package org.fujinowa.matching;

/** How settled a placement is. A computer makes drafts; people propose and confirm. */
public enum PlacementState {
    /** Made by hand or by the engine; anybody may change it. */
    DRAFT,
    /** One coordinator stands for it and asks for a second. */
    PROPOSED,
    /** A second coordinator has confirmed it. */
    CONFIRMED
}
