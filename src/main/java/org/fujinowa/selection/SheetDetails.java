package org.fujinowa.selection;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.shared.Sensitive;
import org.jspecify.annotations.Nullable;

/**
 * How one rater sees one applicant.
 *
 * @param application the applicant
 * @param rater the rater's sign-in name
 * @param raterName how pages address the rater
 * @param unrelated the rater has declared to be no relative and no guardian of the applicant
 * @param scores one for each criterion that is rated so far
 * @param comment in words, may be empty
 * @param handedInAt when it was handed in; from then on it is locked
 * @param addenda what was added afterwards, oldest first
 */
public record SheetDetails(
        @NotNull ApplicationId application,
        @NotBlank @Size(max = 200) String rater,
        @NotBlank @Size(max = 200) String raterName,
        boolean unrelated,
        @Sensitive List<Score> scores,
        @Sensitive @Size(max = 2000) String comment,
        @Nullable Instant handedInAt,
        @Sensitive List<Addendum> addenda)
        implements Serializable {

    public SheetDetails {
        scores = List.copyOf(scores);
        addenda = List.copyOf(addenda);
    }

    /** Whether it is locked. */
    public boolean handedIn() {
        return handedInAt != null;
    }

    /** The points for that criterion; 0 where there are none. */
    public int points(CriterionId criterion) {
        return scores.stream()
                .filter(score -> score.criterion().equals(criterion))
                .mapToInt(Score::points)
                .findFirst()
                .orElse(0);
    }
}
