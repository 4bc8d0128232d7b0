package org.fujinowa.selection;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.fujinowa.applications.ApplicationDetails;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationRow;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.selection.model.Decision;
import org.fujinowa.selection.model.RatingSheet;
import org.fujinowa.shared.Language;

/** Applicants, sheets and decisions of people who do not exist. */
public final class SelectionExamples {

    public static final DelegationId DELEGATION = DelegationId.next();
    public static final Instant NOON = Instant.parse("2027-03-01T03:00:00Z");
    public static final List<CriterionId> CRITERIA =
            List.of(CriterionId.next(), CriterionId.next(), CriterionId.next());
    private static final List<Integer> WEIGHTS = List.of(3, 2, 1);

    private SelectionExamples() {}

    /** An applicant whose application has arrived. */
    public static ApplicationRow applicant(String name, ApplicationState state) {
        return new ApplicationRow(
                ApplicationId.next(),
                1,
                new ApplicationDetails(DELEGATION, name, Language.JA, "", null, ""),
                state,
                0,
                NOON,
                NOON);
    }

    /** A sheet with these points, handed in. */
    public static RatingSheet handedIn(ApplicationId application, String rater, int... points) {
        var sheet = begun(application, rater, points);
        sheet.handIn(CRITERIA.subList(0, points.length), NOON);
        return sheet;
    }

    /** A sheet with these points, not yet handed in. */
    public static RatingSheet begun(ApplicationId application, String rater, int... points) {
        var sheet = new RatingSheet(
                SheetId.next(), new SheetDetails(application, rater, rater, false, List.of(), "", null, List.of()));
        sheet.write(true, scores(points), "落ち着いていました（架空）");
        return sheet;
    }

    /** Points for the first criteria. */
    public static List<Score> scores(int... points) {
        return IntStream.range(0, points.length)
                .mapToObj(i -> new Score(CRITERIA.get(i), WEIGHTS.get(i), points[i]))
                .toList();
    }

    /** Somebody who is asked about an applicant. */
    public static ReferenceDetails referee(ApplicationId application) {
        return new ReferenceDetails(
                application,
                "及川 あおい（架空）",
                "高橋 進（架空）",
                Relation.HOMEROOM_TEACHER,
                "susumu@example.jp",
                "0191-00-0001",
                Language.JA);
    }

    /** A decision that somebody has proposed. */
    public static Decision proposed(ApplicationId application, Verdict verdict, int rank) {
        return new Decision(new DecisionDetails(
                application,
                DELEGATION,
                verdict,
                rank,
                DecisionState.PROPOSED,
                "面接がよかったため（架空）",
                "chiba",
                "",
                null,
                List.of(step(StepKind.PROPOSED))));
    }

    /** Something that happened. */
    public static DecisionStep step(StepKind kind) {
        return new DecisionStep(NOON, "千葉（架空）", kind, null, "");
    }
}
