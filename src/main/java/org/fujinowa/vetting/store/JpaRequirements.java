package org.fujinowa.vetting.store;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.store.JpaNouns;
import org.fujinowa.shared.store.Listing;
import org.fujinowa.shared.store.Narrowing.Within;
import org.fujinowa.shared.store.SortColumn;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.VettingStage;
import org.fujinowa.vetting.model.Requirement;
import org.fujinowa.vetting.model.Requirements;

@ApplicationScoped
class JpaRequirements extends JpaNouns<Requirement> implements Requirements {

    JpaRequirements() {
        super(listing());
    }

    JpaRequirements(EntityManager entityManager) {
        super(listing(), entityManager);
    }

    private static Listing<Requirement> listing() {
        return Listing.of(Requirement.class, "stage", SortColumn.number("stageOrder"))
                .withinWhere(Within.PROGRAMMES, "e.programmeId is null or e.programmeId in :value")
                .sortedBy("name", SortColumn.text("sortKey"))
                .sortedBy("inForceFrom", SortColumn.day("inForceFrom"))
                .filteredBy("stage", VettingStage.class)
                .filteredByTruth("mandatory")
                .filteredBy(
                        "programme",
                        "(e.programmeId = :value or e.programmeId is null)",
                        word -> ProgrammeId.of(word).toString());
    }

    @Override
    public List<Requirement> versions(RequirementId first) {
        return entityManager()
                .createQuery(
                        "select r from Requirement r where r.firstId = :first order by r.inForceFrom, r.id",
                        Requirement.class)
                .setParameter("first", first.toString())
                .getResultList();
    }

    @Override
    public boolean anyOf(ProgrammeId programme) {
        return !entityManager()
                .createQuery("select r.id from Requirement r where r.programmeId = :programme", String.class)
                .setParameter("programme", programme.toString())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
