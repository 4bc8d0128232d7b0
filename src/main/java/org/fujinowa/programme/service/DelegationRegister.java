package org.fujinowa.programme.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRemoving;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.model.Delegation;
import org.fujinowa.programme.model.Delegations;
import org.fujinowa.programme.model.Programme;
import org.fujinowa.programme.model.Programmes;
import org.fujinowa.security.Breadth;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;

/** The register of delegations: one leg of one year each. */
@ApplicationScoped
@Transactional
public class DelegationRegister {

    private Delegations delegations;
    private Programmes programmes;
    private Event<DelegationRemoving> removing;
    private RecordKeeping<DelegationDetails, Delegation> keeping;

    /** For the CDI proxy. */
    protected DelegationRegister() {}

    @Inject
    public DelegationRegister(
            Delegations delegations,
            Programmes programmes,
            Event<DelegationRemoving> removing,
            AuditTrail auditTrail,
            Validator validator) {
        this.delegations = delegations;
        this.programmes = programmes;
        this.removing = removing;
        this.keeping = new RecordKeeping<>("Delegation", delegations, auditTrail, validator);
    }

    /**
     * Opens a delegation.
     *
     * @throws RuleViolation if its dates contradict each other, or the programme is not active
     * @throws org.fujinowa.shared.NoSuchRecord if there is no such programme
     */
    @Requires(value = Permission.MANAGE_PROGRAMMES, breadth = Breadth.PROGRAMME)
    public DelegationId add(DelegationDetails details) {
        keeping.check(details);
        if (!programmes.get(details.programme()).details().active()) {
            throw new RuleViolation("programme.not-active");
        }
        var delegation = new Delegation(DelegationId.next(), details);
        keeping.add(delegation);
        return delegation.id();
    }

    /**
     * Says everything anew.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version
     * @throws RuleViolation if its dates contradict each other
     */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public void change(DelegationId id, long version, DelegationDetails details) {
        keeping.check(details);
        programmes.get(details.programme());
        keeping.change(id, version, details);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such delegation */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Versioned<DelegationDetails> get(DelegationId id) {
        return keeping.get(id);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such delegation (any more) */
    @OpenToAll("Says only whether it exists.")
    public void refuseUnknown(DelegationId id) {
        keeping.get(id);
    }

    /**
     * A page of the list, sorted by {@code arrival} (its own order), {@code nameJa} or {@code nameEn}; filters
     * {@code programme} (an id), {@code direction}, {@code state}, {@code homeStay} ({@code true}, {@code false}).
     */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Slice<DelegationRow> page(ListRequest request) {
        var codes = programmes.all().stream()
                .collect(Collectors.toMap(
                        Programme::id, programme -> programme.details().code(), (one, same) -> one));
        Function<Delegation, DelegationRow> row = delegation -> new DelegationRow(
                delegation.id(),
                delegation.version(),
                codes.getOrDefault(delegation.programme(), ""),
                delegation.details());
        return delegations.page(request).map(row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Slice<DelegationRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** Every delegation as a line of a select menu, by date. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public List<Choice> choices() {
        return delegations.all().stream()
                .map(delegation -> new Choice(
                        delegation.key(),
                        delegation.details().nameJa(),
                        delegation.details().nameEn()))
                .toList();
    }

    /** @throws RuleViolation of whoever still needs the delegation */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public void remove(DelegationId id, long version) {
        removing.fire(new DelegationRemoving(id));
        keeping.remove(id, version);
    }

    /** Those that left again, or came home, on that day or before. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public List<DelegationId> homeBy(LocalDate day) {
        return delegations.homeBy(day).stream().map(Delegation::id).toList();
    }
}
