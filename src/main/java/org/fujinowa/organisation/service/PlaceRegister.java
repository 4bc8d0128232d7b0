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
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.PlaceRemoving;
import org.fujinowa.organisation.PlaceRow;
import org.fujinowa.organisation.model.Descent;
import org.fujinowa.organisation.model.Organisations;
import org.fujinowa.organisation.model.Partners;
import org.fujinowa.organisation.model.Place;
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

/** The register of places. */
@ApplicationScoped
@Transactional
public class PlaceRegister {

    private Places places;
    private Partners partners;
    private Organisations organisations;
    private Event<PlaceRemoving> removing;
    private RecordKeeping<PlaceDetails, Place> keeping;

    /** For the CDI proxy. */
    protected PlaceRegister() {}

    @Inject
    public PlaceRegister(
            Places places,
            Partners partners,
            Organisations organisations,
            Event<PlaceRemoving> removing,
            AuditTrail auditTrail,
            Validator validator) {
        this.places = places;
        this.partners = partners;
        this.organisations = organisations;
        this.removing = removing;
        this.keeping = new RecordKeeping<>("Place", places, auditTrail, validator);
    }

    /** @throws RuleViolation if the details contradict themselves */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public PlaceId add(PlaceDetails details) {
        keeping.check(details);
        if (details.successor() != null) {
            places.get(details.successor());
        }
        var place = new Place(PlaceId.next(), details);
        keeping.add(place);
        return place.id();
    }

    /**
     * Says everything anew; nothing is written if nothing is new.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version
     * @throws RuleViolation if the details contradict themselves, or the place would become itself
     */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public void change(PlaceId id, long version, PlaceDetails details) {
        keeping.check(details);
        if (details.successor() != null) {
            Descent.mustNotReturn(id, List.of(places.get(details.successor()).id()), this::successors);
        }
        keeping.change(id, version, details);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such place */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Versioned<PlaceDetails> get(PlaceId id) {
        return keeping.get(id);
    }

    /**
     * A page of the list, sorted by {@code nameJa} (its own order: by reading), {@code nameEn}, {@code country} or {@code validUntil};
     * filter {@code country}.
     */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Slice<PlaceRow> page(ListRequest request) {
        return places.page(request).map(Place::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Slice<PlaceRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** Every place as a line of a select menu. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public List<Choice> choices() {
        return places.all().stream().map(Place::choice).toList();
    }

    /** The ISO 3166 codes of the countries in which there are places, in order. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public List<String> countries() {
        return places.all().stream()
                .map(place -> place.details().country())
                .distinct()
                .sorted()
                .toList();
    }

    /** What the place was before, and what became of it. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Lineage lineage(PlaceId id) {
        var before = Descent.reached(
                        id,
                        place -> places.before(place).stream().map(Place::id).toList())
                .stream()
                .map(place -> places.get(place).choice())
                .collect(Collectors.toList());
        Collections.reverse(before);
        return new Lineage(
                before,
                Descent.reached(id, this::successors).stream()
                        .map(place -> places.get(place).choice())
                        .toList());
    }

    /** @throws RuleViolation {@code organisation.place-in-use}, or of a higher context that still needs the place */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public void remove(PlaceId id, long version) {
        if (partners.anyAt(id) || organisations.anyAt(id) || !places.before(id).isEmpty()) {
            throw new RuleViolation("organisation.place-in-use");
        }
        removing.fire(new PlaceRemoving(id));
        keeping.remove(id, version);
    }

    private List<PlaceId> successors(PlaceId id) {
        return places.find(id).map(Place::successor).stream()
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
