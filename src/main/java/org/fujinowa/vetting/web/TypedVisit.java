package org.fujinowa.vetting.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.FollowUp;
import org.fujinowa.vetting.HomeVisitDetails;
import org.fujinowa.vetting.HomeVisitRow;
import org.fujinowa.vetting.VisitAnswer;
import org.fujinowa.vetting.VisitItem;
import org.fujinowa.vetting.VisitMark;
import org.jspecify.annotations.Nullable;

/** What visitors typed into the form of a home visit. */
public final class TypedVisit {

    /** Room for follow-ups beyond those that are known. */
    private static final int MORE = 3;

    private static final int MOST = 20;

    private final HomeVisitRow row;

    TypedVisit(HomeVisitRow row) {
        this.row = row;
    }

    /**
     * One line for a follow-up.
     *
     * @param at its place, from 0
     * @param what what is to be done, empty in a free line
     * @param due until when, as a field writes it
     */
    public record Line(int at, String what, String due) {}

    /** @throws RuleViolation {@code vetting.visit.follow-up-due} if a follow-up has no day */
    HomeVisitDetails details(List<VisitItem> items) {
        var known = row.details();
        var on = AskedFamily.day("visitedOn");
        return new HomeVisitDetails(
                known.family(),
                Objects.requireNonNullElse(on, known.visitedOn()),
                AskedFamily.typedText("present"),
                items.stream()
                        .map(item -> new VisitAnswer(
                                item.key(),
                                AskedFamily.constant(VisitMark.class, AskedFamily.typedText("mark-" + item.key())),
                                AskedFamily.typedText("note-" + item.key())))
                        .filter(answer ->
                                answer.mark() != null || !answer.note().isEmpty())
                        .toList(),
                followUps(),
                AskedFamily.typedText("impression"));
    }

    private static List<FollowUp> followUps() {
        var all = new ArrayList<FollowUp>();
        for (int at = 0; at < MOST; at++) {
            var what = AskedFamily.typedText("what-" + at);
            if (!what.isEmpty()) {
                all.add(new FollowUp(what, due(at), null, ""));
            }
        }
        return all;
    }

    private static LocalDate due(int at) {
        var due = AskedFamily.day("due-" + at);
        if (due == null) {
            throw new RuleViolation("vetting.visit.follow-up-due");
        }
        return due;
    }

    /** What stands in the form: typed just now, otherwise known, with some lines to spare. */
    List<Line> lines() {
        var known = row.details().followUps();
        var count = Math.min(MOST, Math.max(typedLines(), known.size()) + MORE);
        return IntStream.range(0, count)
                .mapToObj(at -> new Line(
                        at,
                        text("what-" + at, at < known.size() ? known.get(at).what() : null),
                        text("due-" + at, at < known.size() ? known.get(at).due() : null)))
                .toList();
    }

    private static int typedLines() {
        return (int) IntStream.range(0, MOST)
                .filter(at -> !AskedFamily.typedText("what-" + at).isEmpty())
                .count();
    }

    private static String text(String field, @Nullable Object known) {
        if (AskedFamily.sent(field)) {
            return AskedFamily.typedText(field);
        }
        return known == null ? "" : known.toString();
    }
}
