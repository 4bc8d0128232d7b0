package org.fujinowa.matching.engine;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What is told of a run beside its wall time, as JMH wants it: public fields. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Measured {

    /** CPU milliseconds of the process. */
    public double cpu;

    /** CPU milliseconds until a plan was at hand that is best on all levels before the total, and within 1 % there. */
    public double cpuWithinOnePercent;

    /** The same in wall milliseconds. */
    public double wallWithinOnePercent;

    public double placed;
    public double fairness;
    public double total;

    /** 1 if every level is proven, or every question answered with proof. */
    public double proven;

    /** How many solves, questions or prices were measured at once. */
    public double count;

    /** Megabytes. */
    public double peak;

    void values(java.util.List<LevelValue> values) {
        for (var value : values) {
            switch (value.level()) {
                case PLACED -> placed = value.value();
                case FAIRNESS -> fairness = value.value();
                case TOTAL -> total = value.value();
                default -> {}
            }
        }
    }
}
