package org.fujinowa.vetting;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A home visit with how far it has come.
 *
 * @param id which visit
 * @param version for a deed
 * @param details what was seen
 * @param state how far it has come
 * @param firstVisitor sign-in name of who wrote it down
 * @param secondVisitor sign-in name of the second; empty until they have signed
 */
public record HomeVisitRow(
        HomeVisitId id,
        long version,
        HomeVisitDetails details,
        VisitState state,
        String firstVisitor,
        String secondVisitor)
        implements Serializable {

    /** What the family still has to see to on that day; nothing while the form is a draft. */
    public List<FollowUp> openOn(LocalDate day) {
        return state == VisitState.DRAFT
                ? List.of()
                : details.followUps().stream()
                        .filter(point -> point.openOn(day))
                        .toList();
    }
}
