package org.fujinowa.matching.engine;

import java.util.ArrayList;
import java.util.List;

/** Listens to the engine and tells afterwards when its plan was first within 1 % of the best total. */
final class FirstGood implements Progress {

    private final Clock clock;
    private final List<Moment> moments = new ArrayList<>();

    private record Moment(long total, double cpu, double wall) {}

    FirstGood(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void reached(Level level, long value, long bound) {
        if (level == Level.TOTAL) {
            moments.add(new Moment(value, clock.cpu(), clock.wall()));
        }
    }

    void tell(Measured measured) {
        moments.stream()
                .filter(moment -> moment.total() >= 0.99 * measured.total)
                .findFirst()
                .ifPresent(moment -> {
                    measured.cpuWithinOnePercent = moment.cpu();
                    measured.wallWithinOnePercent = moment.wall();
                });
    }
}
