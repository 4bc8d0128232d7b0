package org.fujinowa.matching.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.matching.HomeChoice;
import org.fujinowa.matching.PairNote;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.service.MatchingBoard;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.web.TypedWords;
import org.jspecify.annotations.Nullable;

/** The homes of a board as choices for the guest that is shown: those that fit best first, those that cannot be folded. */
@Named
@RequestScoped
public class BoardHomes {

    private static final int BEST = 6;

    @Inject
    private MatchBoardPage page;

    @Inject
    private MatchingBoard board;

    @Inject
    private BlockedHomes blockedHomes;

    private @Nullable List<HomeChoice> choices;

    private List<HomeChoice> choices() {
        if (choices == null) {
            var guest = page.getSelected();
            choices = guest == null ? List.of() : board.choices(DelegationId.of(page.getId()), guest.id());
        }
        return choices;
    }

    /** The homes that fit best among those that can be chosen, and the one that was. */
    public List<HomeChoice> getBest() {
        return open().limit(BEST).toList();
    }

    /** The other homes that can be chosen. */
    public List<HomeChoice> getOthers() {
        return open().skip(BEST).toList();
    }

    private Stream<HomeChoice> open() {
        return choices().stream().filter(one -> one.open() || one.chosen());
    }

    /** The homes that cannot be chosen. */
    public List<HomeChoice> getBlocked() {
        return choices().stream().filter(one -> !one.open() && !one.chosen()).toList();
    }

    /** How many of them for which kind of reason. */
    public String getBlockedSummary() {
        return blockedHomes.summary(getBlocked());
    }

    /** Whether the selected guest can be placed by hand now. */
    public boolean isCanChoose() {
        var guest = page.getSelected();
        return guest != null
                && guest.details().readyForMatching()
                && guest.place()
                        .filter(placement -> placement.state() != PlacementState.DRAFT)
                        .isEmpty();
    }

    /** What was noted about the selected guest and that home. */
    public @Nullable PairNote note(HomeChoice choice) {
        var guest = page.getSelected();
        return guest == null
                ? null
                : page.getView().notes().of(guest.id(), choice.home().id()).orElse(null);
    }

    /** What is in the field of a note: what was typed and refused, otherwise the note. */
    public String noteText(HomeChoice choice) {
        var note = note(choice);
        return TypedWords.in("note-" + choice.home().id()).orElseGet(() -> note == null ? "" : note.words());
    }
}
