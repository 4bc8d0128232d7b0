package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.fujinowa.security.Belonging;
import org.fujinowa.security.Owner;
import org.fujinowa.security.service.Belongings;
import org.fujinowa.vetting.EvidenceId;
import org.fujinowa.vetting.FamilyReferenceId;
import org.fujinowa.vetting.HomeChangeId;
import org.fujinowa.vetting.HomeContactId;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.KinshipId;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.VisitPhotoId;
import org.fujinowa.vetting.model.Requirements;

/** What was checked belongs to the families; what has to be checked to a programme, or to all. */
@ApplicationScoped
class BelongingsOfVetting implements Belongings {

    private Requirements requirements;

    /** For the CDI proxy. */
    protected BelongingsOfVetting() {}

    @Inject
    BelongingsOfVetting(Requirements requirements) {
        this.requirements = requirements;
    }

    @Override
    public List<Belonging> belongings() {
        return List.of(
                new Belonging(EvidenceId.class, "Evidence", key -> Optional.of(Owner.homes())),
                new Belonging(HomeChangeId.class, "HomeChange", key -> Optional.of(Owner.homes())),
                new Belonging(HomeVisitId.class, "HomeVisit", key -> Optional.of(Owner.homes())),
                new Belonging(VisitPhotoId.class, "VisitPhoto", key -> Optional.of(Owner.homes())),
                new Belonging(FamilyReferenceId.class, "FamilyReference", key -> Optional.of(Owner.homes())),
                new Belonging(KinshipId.class, "Kinship", key -> Optional.of(Owner.homes())),
                new Belonging(HomeContactId.class, "HomeContact", key -> Optional.of(Owner.homes())),
                new Belonging(
                        RequirementId.class,
                        "Requirement",
                        key -> requirements
                                .find(RequirementId.of(key))
                                .flatMap(requirement -> Optional.ofNullable(
                                        requirement.details().programme()))
                                .map(Owner::programme)));
    }
}
