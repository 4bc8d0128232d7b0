package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.shared.StayPeriod;
import org.fujinowa.vetting.VettingState;

/** Tells matching on which nights nobody may sleep in a home. It says neither why nor what was checked. */
@ApplicationScoped
@Transactional
public class VettingWall {

    private VettingFiles files;

    /** For the CDI proxy. */
    protected VettingWall() {}

    @Inject
    VettingWall(VettingFiles files) {
        this.files = files;
    }

    /** The nights of the period on which each family is not cleared for that programme; a family that always is, is left out. */
    @Requires(Permission.VIEW_HOSTS)
    public Map<HostFamilyId, Set<LocalDate>> notCleared(
            ProgrammeId programme, StayPeriod nights, List<HostFamilyEntry> families) {
        var asked = files.requirements().stream()
                .filter(requirement -> requirement.details().asks(programme))
                .filter(requirement -> nights.eachNight().anyMatch(requirement::inForceOn))
                .toList();
        var walls = new HashMap<HostFamilyId, Set<LocalDate>>();
        if (asked.isEmpty()) {
            return walls;
        }
        files.of(families, asked).forEach((family, file) -> {
            var open = nights.eachNight()
                    .filter(night -> file.status(programme, night).state() != VettingState.CLEARED)
                    .collect(Collectors.toUnmodifiableSet());
            if (!open.isEmpty()) {
                walls.put(family, open);
            }
        });
        return walls;
    }
}
