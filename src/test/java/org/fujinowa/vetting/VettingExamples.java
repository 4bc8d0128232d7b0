package org.fujinowa.vetting;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.fujinowa.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;

/** Requirements to begin tests with. */
public final class VettingExamples {

    public static final ProgrammeId CHRC = ProgrammeId.next();
    public static final LocalDate BEGINNING = LocalDate.of(2020, 4, 1);

    private VettingExamples() {}

    /** A mandatory requirement of every programme, in force from the beginning. */
    public static RequirementDetails requirement(
            VettingStage stage, VettingScope scope, @Nullable Integer months, int people, Reopening... reopenedBy) {
        return new RequirementDetails(
                stage.name(),
                stage.name(),
                stage,
                scope,
                null,
                DocumentRule.ALLOWED,
                months,
                people,
                Arrays.asList(reopenedBy),
                true,
                BEGINNING,
                "",
                "");
    }

    /** A home visit by two people that holds for two years, or until something changes. */
    public static RequirementDetails homeVisit() {
        return requirement(
                VettingStage.HOME_VISIT,
                VettingScope.FAMILY,
                24,
                2,
                Reopening.MOVE,
                Reopening.NEW_ADULT,
                Reopening.NEW_PET,
                Reopening.INCIDENT);
    }

    /** Every adult agrees each fiscal year. */
    public static RequirementDetails agreement() {
        return requirement(
                VettingStage.AGREEMENT, VettingScope.EVERY_ADULT, null, 1, Reopening.FISCAL_YEAR, Reopening.NEW_ADULT);
    }

    /** That version, as the only one. */
    public static RequirementRow row(RequirementDetails details) {
        var id = RequirementId.next();
        return new RequirementRow(id, 1, id, details, null);
    }

    /** All of them. */
    public static List<RequirementRow> rows(RequirementDetails... details) {
        return Arrays.stream(details).map(VettingExamples::row).toList();
    }
}
