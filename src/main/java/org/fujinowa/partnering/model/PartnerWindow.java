package org.fujinowa.partnering.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fujinowa.partnering.WindowDetails;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.SealedJson;
import org.fujinowa.shared.store.StoredNoun;

/**
 * A window for one partner of one delegation. It is opened by a personal link, which can be made anew or ended at any time, and
 * closes on its day; what was filled in stays until the window is removed.
 */
@Entity
@Table(name = "partner_window")
public class PartnerWindow extends StoredNoun<WindowDetails> {

    private String delegationId = "";
    private LocalDate closesOn = LocalDate.EPOCH;

    @Lob
    private String sealed = "";

    /** For JPA. */
    protected PartnerWindow() {}

    public PartnerWindow(WindowId id, WindowDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(WindowDetails details) {
        delegationId = details.delegation().toString();
        closesOn = details.closesOn();
        sealed = SealedJson.write(place(), details);
        foundBy();
    }

    @Override
    public WindowDetails details() {
        return SealedJson.read(WindowDetails.class, place(), sealed);
    }

    public WindowId id() {
        return WindowId.of(key());
    }

    public DelegationId delegation() {
        return DelegationId.of(delegationId);
    }

    /** Whether the last day on which it can be filled in has passed. */
    public boolean isClosed(LocalDate today) {
        return today.isAfter(closesOn);
    }

    private String place() {
        return "partner_window/" + key();
    }
}
