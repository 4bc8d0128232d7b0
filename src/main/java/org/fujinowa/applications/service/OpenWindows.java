package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fujinowa.applications.OpenWindow;
import org.fujinowa.applications.model.ApplicationWindow;
import org.fujinowa.applications.model.ApplicationWindows;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.security.OpenToAll;

/** For what one can apply now. This much everybody may know. */
@ApplicationScoped
@Transactional
public class OpenWindows {

    private ApplicationWindows windows;
    private ApplicationPapers papers;
    private Clock clock;

    /** For the CDI proxy. */
    protected OpenWindows() {}

    @Inject
    OpenWindows(ApplicationWindows windows, ApplicationPapers papers, Clock clock) {
        this.windows = windows;
        this.papers = papers;
        this.clock = clock;
    }

    /** The delegations that are open to applications today, those that close soonest first. */
    @OpenToAll("An invitation to everybody; it names nobody.")
    public List<OpenWindow> now() {
        return windows.all().stream()
                .filter(window -> window.details().openOn(LocalDate.now(clock)))
                .map(this::shown)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The one for that delegation, if it is open today. */
    @OpenToAll("An invitation to everybody; it names nobody.")
    public Optional<OpenWindow> of(DelegationId delegation) {
        return now().stream()
                .filter(window -> window.delegation().equals(delegation))
                .findFirst();
    }

    private Optional<OpenWindow> shown(ApplicationWindow window) {
        var details = window.details();
        var delegation = papers.delegation(details.delegation());
        if (delegation.state() == DelegationState.CANCELLED || delegation.state() == DelegationState.CLOSED) {
            return Optional.empty();
        }
        return Optional.of(new OpenWindow(
                details.delegation(),
                papers.programme(delegation.programme()).accent(),
                delegation.nameJa(),
                delegation.nameEn(),
                delegation.arrival(),
                delegation.departure(),
                details.openUntil(),
                details.places(),
                details.invitationJa(),
                details.invitationEn()));
    }
}
