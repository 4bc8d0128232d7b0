package org.fujinowa.preparation.model;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fujinowa.preparation.Anchor;
import org.fujinowa.preparation.ChecklistItemDetails;
import org.fujinowa.preparation.ChecklistItemId;
import org.fujinowa.preparation.ChecklistRow;
import org.fujinowa.preparation.ItemState;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.desk.DeskStage;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/**
 * One thing to do for a delegation. It comes from the template or from the year before, is done by somebody on a day, or is
 * declared not to be needed this time; both can be taken back.
 */
@Entity
@Table(name = "checklist_item")
public class ChecklistItem extends StoredNoun<ChecklistItemDetails> {

    private String delegationId = "";
    private String nameJa = "";
    private String nameEn = "";

    @Enumerated(EnumType.STRING)
    private DeskStage stage = DeskStage.APPLICATIONS;

    @Enumerated(EnumType.STRING)
    private Anchor anchor = Anchor.ARRIVAL;

    private int days;
    private String owner = "";

    @Enumerated(EnumType.STRING)
    private ItemState state = ItemState.OPEN;

    private @Nullable LocalDate doneOn;
    private String doneBy = "";
    private String reason = "";
    private String note = "";
    private String lastYear = "";

    /** For JPA. */
    protected ChecklistItem() {}

    public ChecklistItem(ChecklistItemId id, ChecklistItemDetails details) {
        super(id);
        change(details);
    }

    /**
     * Takes over everything that the details say.
     *
     * @throws RuleViolation if it is done on no day, or not needed for no reason
     */
    @Override
    public final void change(ChecklistItemDetails details) {
        if (details.state() == ItemState.DONE && details.doneOn() == null) {
            throw new RuleViolation("preparation.done-without-day");
        }
        if (details.state() == ItemState.NOT_NEEDED && details.reason().isBlank()) {
            throw new RuleViolation("preparation.not-needed-without-reason");
        }
        delegationId = details.delegation().toString();
        nameJa = details.nameJa();
        nameEn = details.nameEn();
        stage = details.stage();
        anchor = details.anchor();
        days = details.days();
        owner = details.owner();
        state = details.state();
        doneOn = state == ItemState.DONE ? details.doneOn() : null;
        doneBy = state == ItemState.DONE ? details.doneBy() : "";
        reason = state == ItemState.NOT_NEEDED ? details.reason() : "";
        note = details.note();
        lastYear = details.lastYear();
        foundBy(nameJa, nameEn, owner);
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    @Override
    public ChecklistItemDetails details() {
        return new ChecklistItemDetails(
                delegation(),
                nameJa,
                nameEn,
                stage,
                anchor,
                days,
                owner,
                state,
                doneOn,
                doneBy,
                reason,
                note,
                lastYear);
    }

    /** The item with the day until which it is due in that delegation. */
    public ChecklistRow row(DelegationDetails delegation) {
        return new ChecklistRow(ChecklistItemId.of(key()), version(), details(), anchor.day(delegation, days));
    }
}
