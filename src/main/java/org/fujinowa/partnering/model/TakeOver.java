package org.fujinowa.partnering.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Instant;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.TakeOverId;
import org.fujinowa.partnering.TakeOverRow;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/** One take-over of a student's sheet into the registers, with all that is needed to undo it as long as nobody changed more. */
@Entity
@Table(name = "partner_take_over")
public class TakeOver extends StoredNoun<TakenState> {

    private String sheetId = "";
    private String takenBy = "";

    private Instant takenAt = Instant.EPOCH;

    private boolean undone;

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected TakeOver() {}

    public TakeOver(TakeOverId id, SheetId sheet, TakenState state, String by, Instant at) {
        super(id);
        sheetId = sheet.toString();
        takenBy = by;
        takenAt = at;
        change(state);
    }

    @Override
    public final void change(TakenState state) {
        sealed = SealedJson.write(place(), state);
        foundBy();
    }

    @Override
    public TakenState details() {
        return SealedJson.read(TakenState.class, place(), sealed);
    }

    public SheetId sheet() {
        return SheetId.of(sheetId);
    }

    /** @throws RuleViolation {@code partnering.undone-already} if it was undone before */
    public void undo() {
        if (undone) {
            throw new RuleViolation("partnering.undone-already");
        }
        undone = true;
    }

    public TakeOverRow row() {
        return new TakeOverRow(TakeOverId.of(key()), version(), takenBy, takenAt, undone);
    }

    private String place() {
        return "partner_take_over/" + key();
    }
}
