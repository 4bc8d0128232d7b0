package org.fujinowa.intake.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Guesses which column is which field, in any order and wording, from the heading and, in doubt, from what stands below.
 * The guess is a proposal: a person sees and corrects it.
 */
public final class ColumnGuess {

    private static final double LEAST = 0.45;
    private static final int CELLS_TO_LOOK_AT = 50;
    private static final double MOST_FIT = 0.7;
    private static final double FEW_FIT = 0.2;

    /** Contents that hardly anything else looks like; a column of them is found without any heading. */
    private static final Set<Content> UNMISTAKABLE = Set.of(Content.EMAIL, Content.POSTAL_CODE);

    private final List<HeadingMatch> matches;

    public ColumnGuess(List<Field> fields) {
        matches = HeadingMatch.ofAll(fields);
    }

    /** The most likely field of each column that has one; each field at most once. */
    public ColumnMapping guess(FoundTable table) {
        var candidates = new ArrayList<Candidate>();
        for (int column = 0; column < table.headings().size(); column++) {
            var heading = new Heading("", table.headings().get(column)).readings();
            var cells = table.column(column).stream().limit(CELLS_TO_LOOK_AT).toList();
            for (HeadingMatch match : matches) {
                double score = score(match.of(heading), match.field(), cells);
                if (score >= LEAST) {
                    candidates.add(new Candidate(column, match.field(), score));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::score).reversed().thenComparing(Candidate::column));
        var columns = new HashSet<Integer>();
        var taken = new HashSet<Field>();
        var guessed = new ArrayList<ColumnMatch>();
        for (Candidate candidate : candidates) {
            if (!columns.contains(candidate.column) && taken.add(candidate.field)) {
                columns.add(candidate.column);
                guessed.add(candidate.match());
            }
        }
        guessed.sort(Comparator.comparingInt(ColumnMatch::column));
        return new ColumnMapping(guessed);
    }

    private static double score(double byHeading, Field field, List<RawCell> cells) {
        if (field.kinds().isEmpty() || cells.isEmpty()) {
            return byHeading;
        }
        double fitting = cells.stream()
                        .filter(cell -> field.kinds().stream().anyMatch(kind -> kind.fits(cell)))
                        .count()
                / (double) cells.size();
        if (fitting >= MOST_FIT) {
            boolean unmistakable = UNMISTAKABLE.containsAll(field.kinds());
            return byHeading == 0 ? (unmistakable ? 0.5 : 0) : byHeading + 0.1;
        }
        return fitting < FEW_FIT && cells.size() > 1 ? byHeading * 0.6 : byHeading;
    }

    private record Candidate(int column, Field field, double score) {

        ColumnMatch match() {
            return new ColumnMatch(column, field.key(), (int) Math.round(Math.min(1, score) * 100));
        }
    }
}
