package org.fujinowa.matching.engine.explain;

/** Hears how far an answer has come. Called on the thread that works on it: be quick, and throw nothing. */
@FunctionalInterface
public interface Steps {

    /** Hears nothing. */
    Steps NONE = (done, all) -> {};

    /** So many of all solves are done. */
    void step(int done, int all);
}
