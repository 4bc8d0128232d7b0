package org.fujinowa.vetting.service;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Several;
import org.fujinowa.vetting.model.FamilyReference;
import org.fujinowa.vetting.model.InMemoryEvidenceBook;
import org.fujinowa.vetting.model.InMemoryFamilyReferences;
import org.fujinowa.vetting.model.InMemoryHomeChanges;
import org.fujinowa.vetting.model.InMemoryHomeContacts;
import org.fujinowa.vetting.model.InMemoryHomeVisits;
import org.fujinowa.vetting.model.InMemoryKinships;
import org.fujinowa.vetting.model.InMemoryVisitPhotos;
import org.fujinowa.vetting.model.Requirements;
import org.jspecify.annotations.Nullable;

/** The services of vetting over stores in memory. */
public class Vetting {

    public final InMemoryEvidenceBook evidence = new InMemoryEvidenceBook();
    public final InMemoryHomeChanges changes = new InMemoryHomeChanges();
    final InMemoryHomeVisits visits = new InMemoryHomeVisits();
    final InMemoryVisitPhotos photos = new InMemoryVisitPhotos();
    final InMemoryFamilyReferences references = new InMemoryFamilyReferences();
    final InMemoryKinships kinships = new InMemoryKinships();
    final InMemoryHomeContacts contacts = new InMemoryHomeContacts();
    public final VettingWall wall;
    private final Requirements requirements;
    private final VettingFiles files;

    public Vetting(Requirements requirements) {
        this.requirements = requirements;
        files = new VettingFiles(requirements, evidence, changes, visits, references);
        wall = new VettingWall(files);
    }

    public RequirementBook book(ProgrammeRegister programmes, NotedDeeds audit, Clock clock) {
        return new RequirementBook(requirements, programmes, audit, Constraints.validator(), clock);
    }

    public EvidenceKeeping keeping(HostRegister hosts, NotedDeeds audit, CurrentCaller caller, Clock clock) {
        return new EvidenceKeeping(
                requirements,
                evidence,
                new EvidenceChecks(files),
                independence(caller),
                hosts,
                audit,
                caller,
                Constraints.validator(),
                clock);
    }

    public HomeChangeNoting noting(HostRegister hosts, NotedDeeds audit, CurrentCaller caller, Clock clock) {
        return new HomeChangeNoting(changes, hosts, independence(caller), audit, caller, clock);
    }

    HomeVisiting visiting(HostRegister hosts, NotedDeeds audit, CurrentCaller caller, Clock clock) {
        var proof = new VisitEvidence(requirements, evidence, audit, clock);
        return new HomeVisiting(
                visits, hosts, independence(caller), proof, audit, caller, Constraints.validator(), clock);
    }

    VisitPhotoKeeping photographs(HostRegister hosts, NotedDeeds audit, CurrentCaller caller, Clock clock) {
        return new VisitPhotoKeeping(photos, visits, hosts, independence(caller), caller, audit, clock);
    }

    HomeContactBook contactBook(HostRegister hosts, NotedDeeds audit, CurrentCaller caller, Clock clock) {
        return new HomeContactBook(
                contacts, hosts, independence(caller), audit, caller, Constraints.validator(), clock);
    }

    FamilyReferenceBook referenceBook(HostRegister hosts, NotedDeeds audit, CurrentCaller caller, Clock clock) {
        return new FamilyReferenceBook(
                references, hosts, independence(caller), noPost(), audit, Constraints.validator(), clock);
    }

    /** Nobody writes letters in a test. */
    private static RefereePost noPost() {
        return new RefereePost() {
            @Override
            void close(FamilyReference reference) {}

            @Override
            org.fujinowa.notification.@Nullable MessageState delivery(FamilyReference reference) {
                return null;
            }
        };
    }

    FamilyStages stages(HostRegister hosts, StageFacts... others) {
        var all = new ArrayList<StageFacts>(List.of(others));
        all.add(new ContactFacts(contacts));
        return new FamilyStages(hosts, files, new Several<>(all.toArray(new StageFacts[0])));
    }

    public FamilyVettings vettings(HostRegister hosts, NotedDeeds audit) {
        return new FamilyVettings(hosts, files, stages(hosts), evidence, changes, kinships, contacts, visits, audit);
    }

    HomeWatch watch(HomeChangeNoting noting, Clock clock) {
        return new HomeWatch(noting, requirements, clock);
    }

    VettingErasing erasing(NotedDeeds audit) {
        return new VettingErasing(evidence, changes, visits, photos, references, noPost(), kinships, contacts, audit);
    }

    private Independence independence(CurrentCaller caller) {
        return new Independence(kinships, evidence, requirements, visits, caller);
    }
}
