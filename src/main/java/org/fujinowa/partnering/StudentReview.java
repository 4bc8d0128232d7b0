package org.fujinowa.partnering;

import java.util.List;

/**
 * A student's sheet beside the registers.
 *
 * @param sheet what the partner says
 * @param candidates who it may be, the likeliest first, somebody new last
 * @param chosen the key of the candidate with whom it is compared
 * @param differences what would change
 * @param takenOver what was taken over before, the newest first
 */
public record StudentReview(
        SheetRow<StudentDetails> sheet,
        List<Candidate> candidates,
        String chosen,
        List<Difference> differences,
        List<TakeOverRow> takenOver) {

    public StudentReview {
        candidates = List.copyOf(candidates);
        differences = List.copyOf(differences);
        takenOver = List.copyOf(takenOver);
    }
}
