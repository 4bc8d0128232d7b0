package org.fujinowa.matching;

import java.util.List;
import org.fujinowa.admissions.ParticipantId;

/**
 * What came of taking a plan over onto the board.
 *
 * @param placed how many guests have a place of the plan now
 * @param stayed guests whose settled place on the board is another than the plan's; it stayed
 * @param leftOut guests of the plan without a place now, because a rule stands against theirs or somebody is gone
 */
public record TakenOver(int placed, List<ParticipantId> stayed, List<ParticipantId> leftOut) {

    public TakenOver {
        stayed = List.copyOf(stayed);
        leftOut = List.copyOf(leftOut);
    }
}
