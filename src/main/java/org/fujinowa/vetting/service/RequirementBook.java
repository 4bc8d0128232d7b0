package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Slice;
import org.fujinowa.vetting.RequirementDetails;
import org.fujinowa.vetting.RequirementId;
import org.fujinowa.vetting.RequirementRow;
import org.fujinowa.vetting.model.Requirement;
import org.fujinowa.vetting.model.Requirements;

/** What is asked of families, version by version. */
@ApplicationScoped
@Transactional
public class RequirementBook {

    private static final String KIND = "Requirement";

    private Requirements requirements;
    private ProgrammeRegister programmes;
    private AuditTrail audit;
    private Clock clock;
    private RecordKeeping<RequirementDetails, Requirement> keeping;

    /** For the CDI proxy. */
    protected RequirementBook() {}

    @Inject
    RequirementBook(
            Requirements requirements,
            ProgrammeRegister programmes,
            AuditTrail audit,
            Validator validator,
            Clock clock) {
        this.requirements = requirements;
        this.programmes = programmes;
        this.audit = audit;
        this.clock = clock;
        this.keeping = new RecordKeeping<>(KIND, requirements, audit, validator);
    }

    /**
     * Asks something new of families.
     *
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such programme
     */
    @Requires(value = Permission.MANAGE_VETTING, breadth = Breadth.ASSOCIATION)
    public RequirementId add(RequirementDetails details) {
        check(details);
        var added = new Requirement(RequirementId.next(), details);
        keeping.add(added);
        return added.id();
    }

    /**
     * Has another version count from its first night on. The earlier one stays as it is, for the nights before. What was
     * checked under it goes on to count for as long as was said then, if it also meets what the new one asks.
     *
     * @param version the version that was read
     * @throws ConcurrentChange if somebody else superseded it meanwhile
     * @throws RuleViolation if another version supersedes it already, or the new one would begin in the past or no later
     */
    @Requires(value = Permission.MANAGE_VETTING, breadth = Breadth.ASSOCIATION)
    public RequirementId supersede(RequirementId id, long version, RequirementDetails details) {
        check(details);
        if (details.inForceFrom().isBefore(LocalDate.now(clock))) {
            throw new RuleViolation("vetting.supersedes-in-the-past");
        }
        var earlier = requirements.get(id);
        ConcurrentChange.refuseUnlessSame(version, earlier.version());
        var later = earlier.supersededBy(RequirementId.next(), details);
        requirements.changed(earlier);
        keeping.add(later);
        audit.record(
                Deed.CHANGED,
                Subject.of(KIND, id),
                Changes.fact("supersededFrom", details.inForceFrom() + " " + later.id()));
        return later.id();
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is none with that identity */
    @Requires(Permission.MANAGE_VETTING)
    public RequirementRow get(RequirementId id) {
        return requirements.get(id).row();
    }

    /** Every version of one requirement, the first one first. */
    @Requires(Permission.MANAGE_VETTING)
    public List<RequirementRow> versions(RequirementId first) {
        return requirements.versions(first).stream().map(Requirement::row).toList();
    }

    /**
     * A page of the list of versions, sorted by {@code stage}, {@code name} or {@code inForceFrom}; filters {@code stage},
     * {@code mandatory}, {@code programme} (an id; those of all programmes are among them).
     */
    @Requires(Permission.MANAGE_VETTING)
    public Slice<RequirementRow> page(ListRequest request) {
        return requirements.page(request).map(Requirement::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.MANAGE_VETTING)
    public Slice<RequirementRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    private void check(RequirementDetails details) {
        keeping.check(details);
        if (details.programme() != null) {
            programmes.get(details.programme());
        }
    }
}
