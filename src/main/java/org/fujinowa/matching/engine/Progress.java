package org.fujinowa.matching.engine;

/** Hears how far the engine has come. Called on the engine's thread: be quick, and throw nothing. */
@FunctionalInterface
public interface Progress {

    /** Hears nothing. */
    Progress NONE = (level, value, bound) -> {};

    /**
     * The best plan so far and the best that is still conceivable, on the level under work.
     *
     * @param value what the best plan reaches on this level
     * @param bound what no plan can surpass on this level, given the levels before it
     */
    void reached(Level level, long value, long bound);
}
