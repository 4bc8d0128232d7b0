package org.fujinowa.vetting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.shared.Sensitive;

/**
 * What two people saw in a home.
 *
 * @param family whose home
 * @param visitedOn on which day
 * @param present who of the family was there, in words
 * @param answers what was found, point by point
 * @param followUps what the family still has to see to
 * @param impression anything else, in few words
 */
public record HomeVisitDetails(
        @NotNull HostFamilyId family,
        @NotNull LocalDate visitedOn,
        @Sensitive @Size(max = 200) String present,
        @Sensitive List<@Valid VisitAnswer> answers,
        @Sensitive List<@Valid FollowUp> followUps,
        @Sensitive @Size(max = 1000) String impression)
        implements Serializable {

    public HomeVisitDetails {
        answers = List.copyOf(answers);
        followUps = List.copyOf(followUps);
    }

    /** A form in which nothing is filled in. */
    public static HomeVisitDetails blank(HostFamilyId family, LocalDate visitedOn) {
        return new HomeVisitDetails(family, visitedOn, "", List.of(), List.of(), "");
    }

    /** What was found of one point, if anybody has looked. */
    public Optional<VisitAnswer> to(String key) {
        return answers.stream().filter(answer -> answer.key().equals(key)).findFirst();
    }

    /** The same with other follow-ups. */
    public HomeVisitDetails following(List<FollowUp> points) {
        return new HomeVisitDetails(family, visitedOn, present, answers, points, impression);
    }
}
