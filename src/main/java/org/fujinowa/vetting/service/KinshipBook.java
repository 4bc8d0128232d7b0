package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.Map;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.vetting.KinshipDetails;
import org.fujinowa.vetting.KinshipId;
import org.fujinowa.vetting.model.Kinship;
import org.fujinowa.vetting.model.Kinships;
import org.jspecify.annotations.Nullable;

/** Who is a relative of a family: they neither check it nor speak for it. */
@ApplicationScoped
@Transactional
public class KinshipBook {

    private static final int FEW = 20;

    private Kinships kinships;
    private HostRegister hosts;
    private PeopleRegister people;
    private CurrentCaller caller;
    private Clock clock;
    private RecordKeeping<KinshipDetails, Kinship> keeping;

    /** For the CDI proxy. */
    protected KinshipBook() {}

    @Inject
    KinshipBook(
            Kinships kinships,
            HostRegister hosts,
            PeopleRegister people,
            AuditTrail audit,
            CurrentCaller caller,
            Validator validator,
            Clock clock) {
        this.kinships = kinships;
        this.hosts = hosts;
        this.people = people;
        this.caller = caller;
        this.clock = clock;
        this.keeping = new RecordKeeping<>("Kinship", kinships, audit, validator);
    }

    /**
     * Declares that somebody is a relative of a family. Who of the register of people that is, is found by the name, where
     * exactly one has it.
     *
     * @param name the relative
     * @param account the sign-in name of the relative, if they have an account; may be empty
     * @param relation how they are related, in words
     * @throws RuleViolation {@code vetting.kin-known} if that was declared already
     */
    @Requires(Permission.MANAGE_VETTING)
    public KinshipId declare(HostFamilyId family, String name, String account, String relation) {
        hosts.get(family);
        var details = new KinshipDetails(family, name.strip(), person(name), account.strip(), relation.strip());
        keeping.check(details);
        if (kinships.of(family).stream()
                .anyMatch(known -> Folding.fold(known.details().name()).equals(Folding.fold(details.name())))) {
            throw new RuleViolation("vetting.kin-known");
        }
        var id = KinshipId.next();
        keeping.add(new Kinship(id, details, caller.get().signInName(), clock.instant()));
        return id;
    }

    /** Declares oneself a relative of a family. */
    @Requires(Permission.MANAGE_VETTING)
    public KinshipId declareMyself(HostFamilyId family, String relation) {
        return declare(family, caller.get().displayName(), caller.get().signInName(), relation);
    }

    /**
     * Takes back what was declared by mistake; nobody takes back their own.
     *
     * @throws RuleViolation {@code vetting.kin-own}
     */
    @Requires(Permission.MANAGE_VETTING)
    public void withdraw(KinshipId id, long version) {
        var details = kinships.get(id).details();
        if (details.account().equalsIgnoreCase(caller.get().signInName())
                || Folding.fold(details.name()).equals(Folding.fold(caller.get().displayName()))) {
            throw new RuleViolation("vetting.kin-own");
        }
        keeping.remove(id, version);
    }

    private @Nullable PersonId person(String name) {
        var wanted = Folding.fold(name);
        var found = people.page(new ListRequest(name.strip(), "", true, Map.of(), "", FEW)).rows().stream()
                .filter(row -> Folding.fold(row.writtenName()).equals(wanted))
                .toList();
        return found.size() == 1 ? found.get(0).id() : null;
    }
}
