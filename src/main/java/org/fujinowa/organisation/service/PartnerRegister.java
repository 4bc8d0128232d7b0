package org.fujinowa.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.organisation.Lineage;
import org.fujinowa.organisation.PartnerDetails;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.PartnerRemoving;
import org.fujinowa.organisation.PartnerRow;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.model.Descent;
import org.fujinowa.organisation.model.Partner;
import org.fujinowa.organisation.model.Partners;
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

/** The register of partners. */
@ApplicationScoped
@Transactional
public class PartnerRegister {

    private Partners partners;
    private Places places;
    private Event<PartnerRemoving> removing;
    private RecordKeeping<PartnerDetails, Partner> keeping;

    /** For the CDI proxy. */
    protected PartnerRegister() {}

    @Inject
    public PartnerRegister(
            Partners partners,
            Places places,
            Event<PartnerRemoving> removing,
            AuditTrail auditTrail,
            Validator validator) {
        this.partners = partners;
        this.places = places;
        this.removing = removing;
        this.keeping = new RecordKeeping<>("Partner", partners, auditTrail, validator);
    }

    /** @throws RuleViolation if the details contradict themselves */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public PartnerId add(PartnerDetails details) {
        keeping.check(details);
        mustExist(details.place());
        if (details.successor() != null) {
            partners.get(details.successor());
        }
        var partner = new Partner(PartnerId.next(), details);
        keeping.add(partner);
        return partner.id();
    }

    /**
     * Says everything anew; nothing is written if nothing is new.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version
     * @throws RuleViolation if the details contradict themselves, or the partner would become itself
     */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public void change(PartnerId id, long version, PartnerDetails details) {
        keeping.check(details);
        mustExist(details.place());
        if (details.successor() != null) {
            Descent.mustNotReturn(id, List.of(partners.get(details.successor()).id()), this::successors);
        }
        keeping.change(id, version, details);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such partner */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Versioned<PartnerDetails> get(PartnerId id) {
        return keeping.get(id);
    }

    /**
     * A page of the list, sorted by {@code nameJa} (its own order), {@code nameEn} or {@code validUntil}; filter {@code place}
     * (an id).
     */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Slice<PartnerRow> page(ListRequest request) {
        return partners.page(request).map(Partner::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Slice<PartnerRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** Every partner as a line of a select menu. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public List<Choice> choices() {
        return partners.all().stream().map(Partner::choice).toList();
    }

    /** What the partner was before, and what became of it. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Lineage lineage(PartnerId id) {
        var before =
                Descent.reached(
                                id,
                                partner -> partners.before(partner).stream()
                                        .map(Partner::id)
                                        .toList())
                        .stream()
                        .map(partner -> partners.get(partner).choice())
                        .collect(Collectors.toList());
        Collections.reverse(before);
        return new Lineage(
                before,
                Descent.reached(id, this::successors).stream()
                        .map(partner -> partners.get(partner).choice())
                        .toList());
    }

    /** @throws RuleViolation {@code organisation.partner-in-use}, or of a higher context that still needs the partner */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public void remove(PartnerId id, long version) {
        if (!partners.before(id).isEmpty()) {
            throw new RuleViolation("organisation.partner-in-use");
        }
        removing.fire(new PartnerRemoving(id));
        keeping.remove(id, version);
    }

    private void mustExist(@Nullable PlaceId place) {
        if (place != null) {
            places.get(place);
        }
    }

    private List<PartnerId> successors(PartnerId id) {
        return partners.find(id).map(Partner::successor).stream()
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
