package org.fujinowa.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.fujinowa.organisation.Lineage;
import org.fujinowa.organisation.OrganisationDetails;
import org.fujinowa.organisation.OrganisationId;
import org.fujinowa.organisation.OrganisationRemoving;
import org.fujinowa.organisation.OrganisationRow;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.model.Descent;
import org.fujinowa.organisation.model.Organisation;
import org.fujinowa.organisation.model.Organisations;
import org.fujinowa.organisation.model.Places;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;
import org.jspecify.annotations.Nullable;

/** The register of organisations. */
@ApplicationScoped
@Transactional
public class OrganisationRegister {

    private Organisations organisations;
    private Places places;
    private Event<OrganisationRemoving> removing;
    private RecordKeeping<OrganisationDetails, Organisation> keeping;

    /** For the CDI proxy. */
    protected OrganisationRegister() {}

    @Inject
    public OrganisationRegister(
            Organisations organisations,
            Places places,
            Event<OrganisationRemoving> removing,
            AuditTrail auditTrail,
            Validator validator) {
        this.organisations = organisations;
        this.places = places;
        this.removing = removing;
        this.keeping = new RecordKeeping<>("Organisation", organisations, auditTrail, validator);
    }

    /** @throws RuleViolation if the details contradict themselves */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public OrganisationId add(OrganisationDetails details) {
        keeping.check(details);
        mustExist(details.place());
        details.predecessors().forEach(organisations::get);
        var organisation = new Organisation(OrganisationId.next(), details);
        keeping.add(organisation);
        return organisation.id();
    }

    /**
     * Says everything anew; nothing is written if nothing is new.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version
     * @throws RuleViolation if the details contradict themselves, or the organisation would become itself
     */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public void change(OrganisationId id, long version, OrganisationDetails details) {
        keeping.check(details);
        mustExist(details.place());
        details.predecessors().forEach(organisations::get);
        Descent.mustNotReturn(id, details.predecessors(), this::predecessors);
        keeping.change(id, version, details);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such organisation */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Versioned<OrganisationDetails> get(OrganisationId id) {
        return keeping.get(id);
    }

    /**
     * A page of the list, sorted by {@code nameJa} (its own order), {@code nameEn} or {@code validUntil}; filter {@code place}
     * (an id).
     */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Slice<OrganisationRow> page(ListRequest request) {
        return organisations.page(request).map(Organisation::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Slice<OrganisationRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** Every organisation as a line of a select menu. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public List<Choice> choices() {
        return organisations.all().stream().map(Organisation::choice).toList();
    }

    /** What the organisation was before, and what carries its work on. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Lineage lineage(OrganisationId id) {
        var before = Descent.reached(id, this::predecessors).stream()
                .map(organisation -> organisations.get(organisation).choice())
                .collect(Collectors.toList());
        Collections.reverse(before);
        return new Lineage(
                before,
                Descent.reached(id, this::successors).stream()
                        .map(organisation -> organisations.get(organisation).choice())
                        .toList());
    }

    /** @throws RuleViolation {@code organisation.organisation-in-use}, or of a higher context that still needs the organisation */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public void remove(OrganisationId id, long version) {
        if (!successors(id).isEmpty()) {
            throw new RuleViolation("organisation.organisation-in-use");
        }
        removing.fire(new OrganisationRemoving(id));
        keeping.remove(id, version);
    }

    private void mustExist(@Nullable PlaceId place) {
        if (place != null) {
            places.get(place);
        }
    }

    private List<OrganisationId> predecessors(OrganisationId id) {
        return organisations.find(id).map(Organisation::predecessors).orElse(List.of());
    }

    private List<OrganisationId> successors(OrganisationId id) {
        return organisations.all().stream()
                .filter(organisation -> organisation.predecessors().contains(id))
                .map(Organisation::id)
                .toList();
    }
}
