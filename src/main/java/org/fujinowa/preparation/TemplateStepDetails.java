package org.fujinowa.preparation;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.desk.DeskStage;
import org.jspecify.annotations.Nullable;

/**
 * What must be done for every delegation of a programme.
 *
 * @param programme the programme
 * @param direction for which leg; none for both
 * @param nameJa what is to be done, in Japanese
 * @param nameEn the same in English
 * @param stage the step that it belongs to
 * @param anchor the day from which its due date is counted
 * @param days how many days after that day it is due; negative before it
 * @param owner who usually sees to it, may be empty
 * @param note what helps whoever does it, may be empty
 */
public record TemplateStepDetails(
        @NotNull ProgrammeId programme,
        @Nullable Direction direction,
        @NotBlank @Size(max = 200) String nameJa,
        @NotBlank @Size(max = 200) String nameEn,
        @NotNull DeskStage stage,
        @NotNull Anchor anchor,
        @Min(-1000) @Max(1000) int days,
        @Size(max = 100) String owner,
        @Size(max = 1000) String note)
        implements Serializable {

    /** Whether delegations that travel that way need it. */
    public boolean asks(Direction way) {
        return direction == null || direction == way;
    }

    /** The item that it becomes on the checklist of that delegation. */
    public ChecklistItemDetails item(DelegationId delegation) {
        return new ChecklistItemDetails(
                delegation, nameJa, nameEn, stage, anchor, days, owner, ItemState.OPEN, null, "", "", note, "");
    }
}
