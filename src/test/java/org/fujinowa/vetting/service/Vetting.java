package org.fujinowa.vetting.service;

import java.time.Clock;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Constraints;
import org.fujinowa.vetting.model.InMemoryEvidenceBook;
import org.fujinowa.vetting.model.InMemoryHomeChanges;
import org.fujinowa.vetting.model.Requirements;

/** The services of vetting over stores in memory. */
public class Vetting {

    public final InMemoryEvidenceBook evidence = new InMemoryEvidenceBook();
    public final InMemoryHomeChanges changes = new InMemoryHomeChanges();
    public final VettingWall wall;
    private final Requirements requirements;
    private final VettingFiles files;

    public Vetting(Requirements requirements) {
        this.requirements = requirements;
        files = new VettingFiles(requirements, evidence, changes);
        wall = new VettingWall(files);
    }

    public RequirementBook book(ProgrammeRegister programmes, NotedDeeds audit, Clock clock) {
        return new RequirementBook(requirements, programmes, audit, Constraints.validator(), clock);
    }

    public EvidenceKeeping keeping(HostRegister hosts, NotedDeeds audit, CurrentCaller caller, Clock clock) {
        return new EvidenceKeeping(requirements, evidence, files, hosts, audit, caller, Constraints.validator(), clock);
    }

    public HomeChangeNoting noting(HostRegister hosts, NotedDeeds audit, CurrentCaller caller, Clock clock) {
        return new HomeChangeNoting(changes, hosts, audit, caller, clock);
    }

    public FamilyVettings vettings(HostRegister hosts, NotedDeeds audit) {
        return new FamilyVettings(hosts, files, evidence, changes, audit);
    }

    HomeWatch watch(HomeChangeNoting noting, NotedDeeds audit, Clock clock) {
        return new HomeWatch(noting, changes, evidence, requirements, audit, clock);
    }
}
