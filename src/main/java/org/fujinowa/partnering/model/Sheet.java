package org.fujinowa.partnering.model;

import jakarta.persistence.Lob;
import jakarta.persistence.MappedSuperclass;
import java.io.Serializable;
import java.time.Instant;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.SheetRow;
import org.fujinowa.partnering.SheetState;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;
import org.jspecify.annotations.Nullable;

/**
 * What a partner filled in, as a draft that nobody else reads, and beside it what a coordinator took over. Both are sealed. What
 * was taken over before is kept, so that the last step can be undone.
 *
 * @param <D> what it says
 */
@MappedSuperclass
public abstract class Sheet<D extends Record & Serializable> extends StoredNoun<D> {

    private String windowId = "";

    @Lob
    private String sealed = "";

    @Lob
    private String taken = "";

    @Lob
    private String takenBefore = "";

    private @Nullable Instant takenAt;

    /** For JPA. */
    protected Sheet() {}

    protected Sheet(SheetId id, WindowId window) {
        super(id);
        windowId = window.toString();
    }

    /** The record's type. */
    protected abstract Class<D> type();

    /** Where it is kept: the table's name. */
    protected abstract String table();

    @Override
    public final void change(D details) {
        sealed = SealedJson.write(place("says"), details);
        foundBy();
    }

    @Override
    public final D details() {
        return SealedJson.read(type(), place("says"), sealed);
    }

    public SheetId id() {
        return SheetId.of(key());
    }

    public WindowId window() {
        return WindowId.of(windowId);
    }

    /** What was taken over, if anything was. */
    public @Nullable D taken() {
        return taken.isEmpty() ? null : SealedJson.read(type(), place("taken"), taken);
    }

    /** A coordinator has taken over what it says now, at that moment, which all have in common that are taken over at once. */
    public void takeOver(Instant at) {
        takenAt = at;
        takenBefore = taken;
        taken = SealedJson.write(place("taken"), details());
    }

    /**
     * The last step is taken back: what counts is what was taken over before.
     *
     * @throws RuleViolation {@code partnering.nothing-taken} if nothing was
     */
    public void takeBack() {
        if (taken.isEmpty()) {
            throw new RuleViolation("partnering.nothing-taken");
        }
        taken = takenBefore;
        takenBefore = "";
        takenAt = null;
    }

    /** How what it says stands to what was taken over. */
    public SheetState state() {
        var known = taken();
        if (known == null) {
            return SheetState.NEW;
        }
        return known.equals(details()) ? SheetState.TAKEN_OVER : SheetState.CHANGED;
    }

    public SheetRow<D> row() {
        return new SheetRow<>(id(), version(), window(), details(), taken(), state(), takenAt);
    }

    private String place(String part) {
        return table() + "/" + part + "/" + key();
    }
}
