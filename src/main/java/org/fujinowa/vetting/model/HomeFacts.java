package org.fujinowa.vetting.model;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.vetting.Finding;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.VettingReason;
import org.fujinowa.vetting.VettingScope;
import org.fujinowa.vetting.VettingStage;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a home besides evidence: what visitors asked the family to see to, and what others said of it. Evidence of a
 * visit is worth nothing as long as something is to be seen to, and evidence of references not without references.
 *
 * @param points what visitors asked for
 * @param words what referees said
 */
public record HomeFacts(List<Point> points, List<Word> words) {

    /** How many favourable references are asked for. */
    public static final int REFERENCES = 2;

    /** How many of a home in which one adult lives, or of which nobody knows how many do. */
    public static final int REFERENCES_OF_ONE_ADULT = 4;

    /**
     * Something that a family sees to.
     *
     * @param what in words
     * @param raisedOn the day of the visit
     * @param due until when
     * @param doneOn since when it is done, if it is
     */
    public record Point(
            String what,
            LocalDate raisedOn,
            LocalDate due,
            @Nullable LocalDate doneOn) {

        boolean openOn(LocalDate night) {
            return !raisedOn.isAfter(night) && (doneOn == null || doneOn.isAfter(night));
        }
    }

    /**
     * The answer of one referee.
     *
     * @param on the day of the answer
     * @param favourable whether the referee would let a child stay there
     */
    public record Word(LocalDate on, boolean favourable) {

        boolean holdsOn(LocalDate night, @Nullable Integer months) {
            return favourable && !on.isAfter(night) && (months == null || night.isBefore(on.plusMonths(months)));
        }
    }

    public HomeFacts {
        points = List.copyOf(points);
        words = List.copyOf(words);
    }

    /** Nothing is known. */
    public static HomeFacts none() {
        return new HomeFacts(List.of(), List.of());
    }

    /** How many references are asked of that family on that day. */
    public static int referencesAsked(HostFamilyDetails family, LocalDate day) {
        return family.oneAdultHomeOn(day) ? REFERENCES_OF_ONE_ADULT : REFERENCES;
    }

    /** How many favourable references hold on that day under that requirement. */
    public int favourable(RequirementRow requirement, LocalDate day) {
        var months = requirement.details().validMonths();
        return (int) words.stream().filter(word -> word.holdsOn(day, months)).count();
    }

    /** What takes the worth from evidence of that requirement, if anything does. */
    Optional<Finding> against(RequirementRow requirement, HostFamilyDetails family, LocalDate night) {
        if (requirement.details().scope() != VettingScope.FAMILY) {
            return Optional.empty();
        }
        if (requirement.details().stage() == VettingStage.HOME_VISIT) {
            return points.stream()
                    .filter(point -> point.openOn(night))
                    .min(Comparator.comparing(Point::due))
                    .map(point -> new Finding(requirement, "", VettingReason.FOLLOW_UP, point.due(), point.what()));
        }
        var asked = referencesAsked(family, night);
        var said = favourable(requirement, night);
        return requirement.details().stage() == VettingStage.REFERENCES && said < asked
                ? Optional.of(new Finding(
                        requirement, "", VettingReason.FEW_REFERENCES, null, "%d/%d".formatted(said, asked)))
                : Optional.empty();
    }
}
