package org.fujinowa.matching.engine;

/**
 * What was reached on one level.
 *
 * @param value what the plan reaches
 * @param bound what no plan can surpass, among those that reach the values of the levels before it
 */
public record LevelValue(Level level, long value, long bound) {

    /** Whether no plan is better on this level. */
    public boolean proven() {
        return value == bound;
    }
}
