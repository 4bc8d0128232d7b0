package org.fujinowa.hosting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.fujinowa.hosting.Away;
import org.fujinowa.hosting.HostFamilyChanged;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostFamilyRemoving;
import org.fujinowa.hosting.HostFamilyRow;
import org.fujinowa.hosting.model.HostFamilies;
import org.fujinowa.hosting.model.HostFamily;
import org.fujinowa.people.OpenQuestion;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.TakenAlong;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.NoSuchRecord;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.StayPeriod;
import org.fujinowa.shared.Versioned;

/** The register of host families: who they are, how they live, when they can receive, whether they are approved. */
@ApplicationScoped
@Transactional
public class HostRegister {

    private static final String KIND = "HostFamily";

    private HostFamilies families;
    private PeopleRegister people;
    private Event<HostFamilyRemoving> removing;
    private Event<HostFamilyChanged> changed;
    private AuditTrail auditTrail;
    private RecordKeeping<HostFamilyDetails, HostFamily> keeping;

    /** For the CDI proxy. */
    protected HostRegister() {}

    @Inject
    public HostRegister(
            HostFamilies families,
            PeopleRegister people,
            Event<HostFamilyRemoving> removing,
            Event<HostFamilyChanged> changed,
            AuditTrail auditTrail,
            Validator validator) {
        this.families = families;
        this.people = people;
        this.removing = removing;
        this.changed = changed;
        this.auditTrail = auditTrail;
        this.keeping = new RecordKeeping<>(KIND, families, auditTrail, validator);
    }

    /**
     * Enters a family. Whether it is in already, {@link #similar} tells; this method does not ask.
     *
     * @throws org.fujinowa.shared.RuleViolation if the details contradict themselves
     * @throws NoSuchRecord if the representative or a member names a person who is not in the register of people
     */
    @Requires(Permission.MANAGE_HOSTS)
    public HostFamilyId add(HostFamilyDetails details) {
        return add(HostFamilyId.next(), details);
    }

    /** The same under an identity that the family has had since it first wrote to us, so that its personal link goes on working. */
    @Requires(Permission.MANAGE_HOSTS)
    public HostFamilyId add(HostFamilyId id, HostFamilyDetails details) {
        keeping.check(details);
        refuseStrangers(details);
        keeping.add(new HostFamily(id, details));
        return id;
    }

    /**
     * Says everything anew; nothing is written if nothing is new. A question that is no longer open was looked at by the
     * caller, and the audit trail says so.
     *
     * @param version the version that was read
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else changed the family since
     * @throws org.fujinowa.shared.RuleViolation if the details contradict themselves
     * @throws NoSuchRecord if the family was removed, or names a person who is not in the register of people
     */
    @Requires(Permission.MANAGE_HOSTS)
    public void change(HostFamilyId id, long version, HostFamilyDetails details) {
        keeping.check(details);
        refuseStrangers(details);
        var before = families.get(id).details();
        keeping.change(id, version, details);
        if (!before.equals(details)) {
            changed.fire(new HostFamilyChanged(id, before, details));
        }
        OpenQuestion.lookedAt(before.openQuestions(), details.openQuestions())
                .ifPresent(fields ->
                        auditTrail.record(Deed.CHANGED, Subject.of(KIND, id), Changes.fact("lookedAt", fields)));
    }

    /**
     * Notes that the family can receive nobody on these nights either.
     *
     * @throws org.fujinowa.shared.RuleViolation if what is known of the family contradicts itself
     * @throws NoSuchRecord if the family was removed
     */
    @Requires(Permission.MANAGE_HOSTS)
    public void awayToo(HostFamilyId id, StayPeriod nights) {
        var known = get(id);
        if (nights.eachNight().allMatch(night -> !known.value().freeOn(night))) {
            return;
        }
        var away = new ArrayList<>(known.value().away());
        away.add(new Away(nights.arrival(), nights.departure()));
        change(id, known.version(), known.value().awayOn(away));
    }

    /** @throws NoSuchRecord if there is no such family (any more) */
    @Requires(Permission.VIEW_HOSTS)
    public Versioned<HostFamilyDetails> get(HostFamilyId id) {
        return keeping.get(id);
    }

    /** The same for somebody who reads it on a page or by a program; the audit trail says so. */
    @Requires(Permission.VIEW_HOSTS)
    public Versioned<HostFamilyDetails> look(HostFamilyId id) {
        return keeping.look(id);
    }

    /** The families of which that person is the representative or a member. */
    @Requires(Permission.VIEW_HOSTS)
    public List<HostFamilyEntry> naming(PersonId person) {
        return families.of(person).stream().map(HostFamily::entry).toList();
    }

    /** Every family, in the order of their names, in one query. */
    @Requires(Permission.VIEW_HOSTS)
    public List<HostFamilyEntry> all() {
        return families.all().stream().map(HostFamily::entry).toList();
    }

    /**
     * A page of the list, sorted by {@code name} (its own order: by reading), {@code latin}, {@code district}, {@code guestBeds} or
     * {@code approvedUntil}; filters: {@code ready}, {@code active} ({@code true}, {@code false}), {@code approvedOn} (a
     * day), {@code pet} (the name of an {@link org.fujinowa.people.Animal}), {@code petsAnswer}, {@code smoking}. The search
     * finds the household's name and its members' in any script, width, case or shape of kanji, and the district.
     */
    @Requires(Permission.VIEW_HOSTS)
    public Slice<HostFamilyRow> page(ListRequest request) {
        return families.page(request).map(HostFamily::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_HOSTS)
    @TakenAlong
    public Slice<HostFamilyRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /**
     * Families in the register that may be the same household: phone or address are the same; or the name is, in some
     * script, and either a member is the same too or nothing tells the two apart.
     */
    @Requires(Permission.VIEW_HOSTS)
    public List<HostFamilyRow> similar(HostFamilyDetails details) {
        return families.resembling(details).stream().map(HostFamily::row).toList();
    }

    /**
     * Takes a family out of the register.
     *
     * @throws org.fujinowa.shared.RuleViolation with the reason of whoever still needs the family
     */
    @Requires(Permission.MANAGE_HOSTS)
    public void remove(HostFamilyId id, long version) {
        removing.fire(new HostFamilyRemoving(id));
        keeping.remove(id, version);
    }

    private void refuseStrangers(HostFamilyDetails details) {
        var known = people.find(details.persons()).keySet();
        details.persons().stream()
                .filter(person -> !known.contains(person))
                .findFirst()
                .ifPresent(stranger -> {
                    throw new NoSuchRecord(stranger);
                });
    }
}
