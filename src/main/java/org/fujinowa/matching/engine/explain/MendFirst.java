package org.fujinowa.matching.engine.explain;

/** What comes first when a plan is mended; what is equal on it is decided by the problem's other levels in their order. */
public enum MendFirst {
    /** As many students as possible have a place; of these plans, one with the fewest changes. */
    PLACES,
    /** As few students as possible sleep elsewhere than before; of these plans, one that places the most. */
    FEWEST_CHANGES
}
