package org.fujinowa.preparation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.desk.DeskStage;
import org.jspecify.annotations.Nullable;

/**
 * What must be done for one delegation. When it is due is never typed: it follows from the delegation's dates.
 *
 * @param delegation the delegation
 * @param nameJa what is to be done, in Japanese
 * @param nameEn the same in English
 * @param stage the step that it belongs to
 * @param anchor the day from which its due date is counted
 * @param days how many days after that day it is due; negative before it
 * @param owner who sees to it, may be empty
 * @param state how it stands
 * @param doneOn when it was done, if it is
 * @param doneBy who did it, may be empty
 * @param reason why it is not needed, empty unless it is not
 * @param note anything that whoever does it next year should know
 * @param lastYear the note of the year before, from which it was copied
 */
public record ChecklistItemDetails(
        @NotNull DelegationId delegation,
        @NotBlank @Size(max = 200) String nameJa,
        @NotBlank @Size(max = 200) String nameEn,
        @NotNull DeskStage stage,
        @NotNull Anchor anchor,
        @Min(-1000) @Max(1000) int days,
        @Size(max = 100) String owner,
        @NotNull ItemState state,
        @Nullable LocalDate doneOn,
        @Size(max = 100) String doneBy,
        @Size(max = 300) String reason,
        @Size(max = 1000) String note,
        @Size(max = 1000) String lastYear)
        implements Serializable {

    /** The same, done on that day by that person. */
    public ChecklistItemDetails done(LocalDate day, String by) {
        return with(delegation, ItemState.DONE, day, by, "", note, lastYear);
    }

    /** The same, open again. */
    public ChecklistItemDetails open() {
        return with(delegation, ItemState.OPEN, null, "", "", note, lastYear);
    }

    /** The same for another delegation: open, and what was noted becomes the note of the year before. */
    public ChecklistItemDetails again(DelegationId other) {
        return with(other, ItemState.OPEN, null, "", "", "", note.isEmpty() ? lastYear : note);
    }

    private ChecklistItemDetails with(
            DelegationId whose,
            ItemState how,
            @Nullable LocalDate when,
            String who,
            String why,
            String noted,
            String before) {
        return new ChecklistItemDetails(
                whose, nameJa, nameEn, stage, anchor, days, owner, how, when, who, why, noted, before);
    }
}
