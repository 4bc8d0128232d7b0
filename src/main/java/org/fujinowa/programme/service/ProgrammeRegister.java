package org.fujinowa.programme.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.ProgrammeRemoving;
import org.fujinowa.programme.ProgrammeRow;
import org.fujinowa.programme.model.Delegations;
import org.fujinowa.programme.model.Programme;
import org.fujinowa.programme.model.Programmes;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;

/** The register of programmes: the exchanges that the association runs, as data. */
@ApplicationScoped
@Transactional
public class ProgrammeRegister {

    private Programmes programmes;
    private Delegations delegations;
    private Event<ProgrammeRemoving> removing;
    private RecordKeeping<ProgrammeDetails, Programme> keeping;

    /** For the CDI proxy. */
    protected ProgrammeRegister() {}

    @Inject
    public ProgrammeRegister(
            Programmes programmes,
            Delegations delegations,
            Event<ProgrammeRemoving> removing,
            AuditTrail auditTrail,
            Validator validator) {
        this.programmes = programmes;
        this.delegations = delegations;
        this.removing = removing;
        this.keeping = new RecordKeeping<>("Programme", programmes, auditTrail, validator);
    }

    /** @throws RuleViolation {@code programme.code-taken} if another programme has the code */
    @Requires(value = Permission.MANAGE_PROGRAMMES, breadth = Breadth.ASSOCIATION)
    public ProgrammeId add(ProgrammeDetails details) {
        keeping.check(details);
        programmes.withCode(details.code()).ifPresent(other -> {
            throw new RuleViolation("programme.code-taken", details.code());
        });
        var programme = new Programme(ProgrammeId.next(), details);
        keeping.add(programme);
        return programme.id();
    }

    /**
     * Says everything anew.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version
     * @throws RuleViolation {@code programme.code-taken} if another programme has the code
     */
    @Requires(value = Permission.MANAGE_PROGRAMMES, breadth = Breadth.PROGRAMME)
    public void change(ProgrammeId id, long version, ProgrammeDetails details) {
        keeping.check(details);
        programmes
                .withCode(details.code())
                .filter(other -> !other.id().equals(id))
                .ifPresent(other -> {
                    throw new RuleViolation("programme.code-taken", details.code());
                });
        keeping.change(id, version, details);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such programme */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Versioned<ProgrammeDetails> get(ProgrammeId id) {
        return keeping.get(id);
    }

    /** A page of the list, sorted by {@code code} (its own order), {@code nameJa} or {@code nameEn}; filter {@code active}. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Slice<ProgrammeRow> page(ListRequest request) {
        return programmes.page(request).map(Programme::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Slice<ProgrammeRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** Every programme as a line of a select menu, by code. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public List<Choice> choices() {
        return programmes.all().stream()
                .map(Programme::row)
                .map(row -> new Choice(
                        row.id().toString(),
                        row.details().nameJa(),
                        row.details().nameEn()))
                .toList();
    }

    /** The programme with that code, for instance CHRC. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Optional<ProgrammeId> findByCode(String code) {
        return programmes.withCode(code).map(Programme::id);
    }

    /** @throws RuleViolation {@code programme.has-delegations} if it was ever carried out */
    @Requires(value = Permission.MANAGE_PROGRAMMES, breadth = Breadth.PROGRAMME)
    public void remove(ProgrammeId id, long version) {
        if (delegations.anyOf(id)) {
            throw new RuleViolation("programme.has-delegations");
        }
        removing.fire(new ProgrammeRemoving(id));
        keeping.remove(id, version);
    }
}
