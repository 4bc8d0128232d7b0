package org.fujinowa.admissions.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.desk.DeskCards;
import org.fujinowa.shared.desk.DeskPart;
import org.fujinowa.shared.desk.DeskStage;

/** Brings to the desk how many participants have answered everything that decides over their safety. */
@ApplicationScoped
class ParticipantDeskCards implements DeskCards {

    private ParticipantRegister register;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected ParticipantDeskCards() {}

    @Inject
    ParticipantDeskCards(ParticipantRegister register, CurrentCaller caller) {
        this.register = register;
        this.caller = caller;
    }

    @Override
    public List<DeskPart> parts(Set<String> delegations, LocalDate today) {
        if (!caller.get().may(Permission.VIEW_PARTICIPANTS)) {
            return List.of();
        }
        var parts = new ArrayList<DeskPart>();
        for (var delegation : delegations) {
            var taking = register.ofDelegation(DelegationId.of(delegation)).stream()
                    .filter(entry -> !entry.details().withdrawn())
                    .toList();
            if (!taking.isEmpty()) {
                var ready = taking.stream()
                        .filter(entry -> entry.details().readyForMatching())
                        .count();
                parts.add(new DeskPart(
                        delegation,
                        DeskStage.APPLICATIONS,
                        "admissions.desk.ready",
                        Math.toIntExact(ready),
                        taking.size(),
                        "/admissions/participants?ready=false&delegation=" + delegation));
            }
        }
        return parts;
    }
}
