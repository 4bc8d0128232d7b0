package org.fujinowa.matching.engine.solve;

/**
 * A pair of the problem, numbered.
 *
 * @param open for each phase, whether the student stays and the pair holds then
 * @param openThroughout whether it is open on every phase of her stay
 */
record Option(
        int index,
        int student,
        int family,
        int score,
        int beds,
        boolean forbidden,
        boolean[] open,
        boolean openThroughout) {}
