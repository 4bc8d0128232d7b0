package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.KinshipDetails;
import org.fujinowa.vetting.VettingStage;
import org.fujinowa.vetting.model.EvidenceBook;
import org.fujinowa.vetting.model.HomeVisits;
import org.fujinowa.vetting.model.Kinship;
import org.fujinowa.vetting.model.Kinships;
import org.fujinowa.vetting.model.Requirements;
import org.fujinowa.vetting.model.VettingFile;

/** Nobody checks their own family or that of a relative, and nobody speaks for a family who lives there, is related, or checks it. */
@ApplicationScoped
class Independence {

    private Kinships kinships;
    private EvidenceBook evidence;
    private Requirements requirements;
    private HomeVisits visits;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected Independence() {}

    @Inject
    Independence(
            Kinships kinships,
            EvidenceBook evidence,
            Requirements requirements,
            HomeVisits visits,
            CurrentCaller caller) {
        this.kinships = kinships;
        this.evidence = evidence;
        this.requirements = requirements;
        this.visits = visits;
        this.caller = caller;
    }

    /**
     * As far as is known: an account and a member have their names in common; relatives were declared.
     *
     * @throws RuleViolation {@code vetting.own-family}, {@code vetting.kin}
     */
    void callerMustBe(HostFamilyId id, HostFamilyDetails family) {
        var calling = caller.get();
        if (lives(family, calling.displayName())) {
            throw new RuleViolation("vetting.own-family");
        }
        kin(id).filter(relative -> relative.account().equalsIgnoreCase(calling.signInName())
                        || same(relative.name(), calling.displayName()))
                .findFirst()
                .ifPresent(relative -> {
                    throw new RuleViolation("vetting.kin", relative.relation());
                });
    }

    /**
     * A referee neither lives there nor is related nor has talked with the family or visited it for the association.
     *
     * @throws RuleViolation {@code vetting.referee-lives-there}, {@code vetting.referee-is-kin}, {@code vetting.referee-checks}
     */
    void refereeMustBe(HostFamilyId id, HostFamilyDetails family, String referee) {
        if (lives(family, referee)) {
            throw new RuleViolation("vetting.referee-lives-there");
        }
        if (kin(id).anyMatch(relative -> same(relative.name(), referee))) {
            throw new RuleViolation("vetting.referee-is-kin");
        }
        if (checking(id).stream().anyMatch(name -> same(name, referee))
                || same(caller.get().displayName(), referee)) {
            throw new RuleViolation("vetting.referee-checks");
        }
    }

    /** Who has talked with the family or visited it: sign-in names, and how visitors are called. */
    private List<String> checking(HostFamilyId id) {
        var interviews = evidence.of(id).stream()
                .map(one -> one.entry())
                .filter(entry -> requirements
                                .get(entry.details().requirement())
                                .details()
                                .stage()
                        == VettingStage.INTERVIEW)
                .map(entry -> entry.checkedBy());
        var visitors = visits.of(id).stream()
                .flatMap(visit -> Stream.concat(
                        visit.visitors().stream(),
                        Stream.of(visit.row().firstVisitor(), visit.row().secondVisitor())));
        return Stream.concat(interviews, visitors).toList();
    }

    private Stream<KinshipDetails> kin(HostFamilyId id) {
        return kinships.of(id).stream().map(Kinship::details);
    }

    private static boolean lives(HostFamilyDetails family, String name) {
        return family.members().stream().anyMatch(member -> same(member.name(), name));
    }

    private static boolean same(String one, String other) {
        return !one.isBlank() && VettingFile.key(one).equals(VettingFile.key(other));
    }
}
