package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPointer;
import org.fujinowa.people.service.PointsAtPersons;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.KinshipDetails;
import org.fujinowa.vetting.KinshipId;
import org.fujinowa.vetting.model.Kinship;
import org.fujinowa.vetting.model.Kinships;

/** Where declarations of kinship name a person of the register. There are few of them, so that they are all read. */
@ApplicationScoped
@Transactional
public class KinOfPersons implements PointsAtPersons {

    private static final String KIND = "Kinship";

    private Kinships kinships;

    /** For the CDI proxy. */
    protected KinOfPersons() {}

    @Inject
    KinOfPersons(Kinships kinships) {
        this.kinships = kinships;
    }

    @Override
    @OpenToAll("A word.")
    public String kind() {
        return KIND;
    }

    @Override
    @OpenToAll("Asked by the register of people, whose caller may see the person.")
    public List<PersonPointer> pointersTo(PersonId person) {
        return kinships.all().stream()
                .filter(kinship -> person.equals(kinship.details().person()))
                .map(KinOfPersons::pointer)
                .toList();
    }

    private static PersonPointer pointer(Kinship kinship) {
        var details = kinship.details();
        return new PersonPointer(
                KIND,
                kinship.key(),
                "person",
                true,
                "vetting.role.kin",
                details.name(),
                details.name(),
                "/vetting/family?id=" + details.family());
    }

    @Override
    @OpenToAll("Asked by the register of people, whose caller may see both.")
    public Optional<RuleViolation> hindrance(PersonId stays, PersonId goes) {
        return Optional.empty();
    }

    @Override
    @OpenToAll("Called by the register of people, which asks permission before.")
    public void point(List<PersonPointer> places, PersonId from, PersonId to) {
        for (var place : places) {
            var kinship = kinships.get(KinshipId.of(place.id()));
            var known = kinship.details();
            kinship.change(new KinshipDetails(known.family(), known.name(), to, known.account(), known.relation()));
            kinships.changed(kinship);
        }
    }
}
