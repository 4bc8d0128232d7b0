package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.WindowScope;
import org.fujinowa.partnering.model.PartnerWindow;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.partnering.model.Sheet;
import org.fujinowa.partnering.model.Sheets;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.RuleViolation;

/** Leads a partner to their own window and to nothing else. */
@ApplicationScoped
class OwnAccess {

    static final String KIND = "PartnerWindow";
    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");

    private PartnerWindows windows;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected OwnAccess() {}

    @Inject
    OwnAccess(PartnerWindows windows, CurrentCaller caller, Clock clock) {
        this.windows = windows;
        this.caller = caller;
        this.clock = clock;
    }

    /** The window that the caller's link opened. */
    PartnerWindow window() {
        return windows.get(WindowId.of(caller.own(KIND)));
    }

    /** @throws RuleViolation {@code partnering.not-asked}, or {@code partnering.closed} once the last day has passed */
    PartnerWindow openFor(WindowScope scope) {
        var window = window();
        if (!window.details().scope().contains(scope)) {
            throw new RuleViolation("partnering.not-asked");
        }
        if (isClosed(window)) {
            throw new RuleViolation("partnering.closed", window.details().closesOn());
        }
        return window;
    }

    boolean isClosed(PartnerWindow window) {
        return window.isClosed(LocalDate.now(clock.withZone(OFFICE)));
    }

    /** @throws NoSuchRecord if it is not there, or in another window: the two are not told apart */
    <S extends Sheet<?>> S own(Sheets<S> sheets, SheetId id) {
        return sheets.find(id)
                .filter(sheet -> sheet.window().equals(window().id()))
                .orElseThrow(() -> new NoSuchRecord(id));
    }
}
