package org.fujinowa.applications.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.fujinowa.applications.WindowDetails;
import org.fujinowa.applications.WindowId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.store.StoredNoun;

/** When one may apply for a delegation. Each delegation has at most one. */
@Entity
@Table(name = "application_window")
public class ApplicationWindow extends StoredNoun<WindowDetails> {

    private String delegationId = "";
    private LocalDate openFrom = LocalDate.EPOCH;
    private LocalDate openUntil = LocalDate.EPOCH;
    private int places;
    private String invitationJa = "";
    private String invitationEn = "";

    /** For JPA. */
    protected ApplicationWindow() {}

    public ApplicationWindow(WindowId id, WindowDetails details) {
        super(id);
        change(details);
    }

    @Override
    public final void change(WindowDetails details) {
        delegationId = details.delegation().toString();
        openFrom = details.openFrom();
        openUntil = details.openUntil();
        places = details.places();
        invitationJa = details.invitationJa();
        invitationEn = details.invitationEn();
    }

    public WindowId id() {
        return WindowId.of(key());
    }

    @Override
    public WindowDetails details() {
        return new WindowDetails(
                DelegationId.of(delegationId), openFrom, openUntil, places, invitationJa, invitationEn);
    }
}
