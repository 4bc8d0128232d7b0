package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.fujinowa.hosting.HostFamilyRemoving;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.vetting.model.EvidenceBook;
import org.fujinowa.vetting.model.FamilyReferences;
import org.fujinowa.vetting.model.HomeChanges;
import org.fujinowa.vetting.model.HomeContacts;
import org.fujinowa.vetting.model.HomeVisits;
import org.fujinowa.vetting.model.Kinships;
import org.fujinowa.vetting.model.VisitPhotos;

/** What was checked in a family goes with the family. */
@ApplicationScoped
class VettingErasing {

    private EvidenceBook evidence;
    private HomeChanges changes;
    private HomeVisits visits;
    private VisitPhotos photos;
    private FamilyReferences references;
    private RefereePost post;
    private Kinships kinships;
    private HomeContacts contacts;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected VettingErasing() {}

    @Inject
    VettingErasing(
            EvidenceBook evidence,
            HomeChanges changes,
            HomeVisits visits,
            VisitPhotos photos,
            FamilyReferences references,
            RefereePost post,
            Kinships kinships,
            HomeContacts contacts,
            AuditTrail audit) {
        this.evidence = evidence;
        this.changes = changes;
        this.visits = visits;
        this.photos = photos;
        this.references = references;
        this.post = post;
        this.kinships = kinships;
        this.contacts = contacts;
        this.audit = audit;
    }

    void erase(@Observes HostFamilyRemoving removing) {
        var family = removing.family();
        evidence.of(family).forEach(evidence::remove);
        changes.of(family).forEach(changes::remove);
        photos.ofFamily(family).forEach(photos::remove);
        visits.of(family).forEach(visits::remove);
        references.of(family).forEach(reference -> {
            post.close(reference);
            references.remove(reference);
        });
        kinships.of(family).forEach(kinships::remove);
        contacts.of(family).forEach(contacts::remove);
        audit.record(Deed.DELETED, Subject.of("Vetting", family), Changes.none());
    }
}
