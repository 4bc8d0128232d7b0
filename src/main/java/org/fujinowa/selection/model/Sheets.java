package org.fujinowa.selection.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.fujinowa.selection.CriterionId;
import org.fujinowa.selection.RatingView;
import org.fujinowa.selection.Score;
import org.fujinowa.selection.SheetDetails;
import org.fujinowa.selection.SheetRow;

/**
 * The sheets of one applicant, and who may see which. Two people rate; before both are done neither sees the other's, so that
 * nobody is swayed.
 *
 * @param all the sheets that were begun
 */
public record Sheets(List<RatingSheet> all) {

    private static final int TALK_OVER = 1;
    private static final int DIGITS = 6;

    public Sheets {
        all = List.copyOf(all);
    }

    /** How many are handed in. */
    public int handedIn() {
        return Math.toIntExact(all.stream().filter(RatingSheet::handedIn).count());
    }

    /** Whether two are handed in. */
    public boolean complete() {
        return handedIn() == RatingView.RATERS;
    }

    /** What everybody may see who rates or decides: nothing before both are handed in. */
    public List<SheetRow> open() {
        return complete()
                ? all.stream()
                        .filter(RatingSheet::handedIn)
                        .map(RatingSheet::row)
                        .toList()
                : List.of();
    }

    /** The sheet of that rater, which only they see before. */
    public Optional<RatingSheet> of(String rater) {
        return all.stream().filter(sheet -> sheet.rater().equals(rater)).findFirst();
    }

    /** The criteria in which the raters differ by more than one point; none before both are handed in. */
    public List<CriterionId> toTalkOver() {
        if (!complete()) {
            return List.of();
        }
        var first = open().get(0).details();
        var second = open().get(1).details();
        return first.scores().stream()
                .filter(score -> second.points(score.criterion()) > 0)
                .filter(score -> Math.abs(score.points() - second.points(score.criterion())) > TALK_OVER)
                .map(Score::criterion)
                .toList();
    }

    /** The mean of both sheets, each weighted by its criteria; none before both are handed in. */
    public Optional<BigDecimal> mean() {
        if (!complete()) {
            return Optional.empty();
        }
        var first = weighted(open().get(0).details());
        var second = weighted(open().get(1).details());
        return Optional.of(
                first.add(second).divide(BigDecimal.valueOf(RatingView.RATERS), DIGITS, RoundingMode.HALF_UP));
    }

    private static BigDecimal weighted(SheetDetails sheet) {
        long points = sheet.scores().stream()
                .mapToLong(score -> (long) score.weight() * score.points())
                .sum();
        long weights = sheet.scores().stream().mapToLong(Score::weight).sum();
        return BigDecimal.valueOf(points).divide(BigDecimal.valueOf(weights), DIGITS + DIGITS, RoundingMode.HALF_UP);
    }
}
