package org.fujinowa.incidents.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.fujinowa.incidents.CheckInDay;
import org.fujinowa.incidents.CheckInLine;
import org.fujinowa.incidents.CheckInRow;
import org.fujinowa.incidents.CheckInSide;
import org.fujinowa.incidents.CheckInStay;
import org.jspecify.annotations.Nullable;

/** Puts answers beside those who were asked. */
public final class CheckInReading {

    private CheckInReading() {}

    /** A line for each side of each stay; who waits for help first, then who has not answered. */
    public static List<CheckInLine> lines(List<CheckInStay> stays, List<CheckInRow> said, LocalDate today) {
        return stays.stream()
                .flatMap(stay -> stay.sides().stream().map(side -> line(stay, side, said, today)))
                .sorted(Comparator.comparing((CheckInLine line) -> !line.waits())
                        .thenComparing(line -> !line.missing()))
                .toList();
    }

    private static CheckInLine line(CheckInStay stay, CheckInSide side, List<CheckInRow> said, LocalDate today) {
        return new CheckInLine(
                stay,
                side,
                newest(stay, side, CheckInDay.FIRST, said),
                newest(stay, side, CheckInDay.THIRD, said),
                CheckInDay.on(today, stay.begins(), stay.ends()).orElse(null));
    }

    /** What waits for the office hides behind nothing that was said later: first somebody sees to it. */
    private static @Nullable CheckInRow newest(
            CheckInStay stay, CheckInSide side, CheckInDay day, List<CheckInRow> said) {
        var all = said.stream()
                .filter(row -> row.details().guest().equals(stay.guest()))
                .filter(row -> row.details().side() == side)
                .filter(row -> row.details().said().day() == day)
                .sorted(Comparator.comparing(row -> row.details().saidAt()))
                .toList();
        return all.stream()
                .filter(row -> row.details().waits())
                .findFirst()
                .orElse(all.isEmpty() ? null : all.get(all.size() - 1));
    }
}
