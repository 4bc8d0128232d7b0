package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.fujinowa.hosting.HostFamilyChanged;
import org.fujinowa.programme.ProgrammeRemoving;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.model.HomeDifference;
import org.fujinowa.vetting.model.Requirements;

/** Hears what becomes of families and programmes, and keeps the vetting true to it. */
@ApplicationScoped
class HomeWatch {

    private HomeChangeNoting noting;
    private Requirements requirements;
    private Clock clock;

    /** For the CDI proxy. */
    protected HomeWatch() {}

    @Inject
    HomeWatch(HomeChangeNoting noting, Requirements requirements, Clock clock) {
        this.noting = noting;
        this.requirements = requirements;
        this.clock = clock;
    }

    /** A family that says something else than before: perhaps something that no check has seen. */
    void compare(@Observes HostFamilyChanged changed) {
        HomeDifference.between(changed.family(), changed.before(), changed.after(), LocalDate.now(clock))
                .forEach(noting::note);
    }

    /** @throws RuleViolation {@code vetting.programme-asks} if a requirement names the programme */
    void keep(@Observes ProgrammeRemoving removing) {
        if (requirements.anyOf(removing.programme())) {
            throw new RuleViolation("vetting.programme-asks");
        }
    }
}
