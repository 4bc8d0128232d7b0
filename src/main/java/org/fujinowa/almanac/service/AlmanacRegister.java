package org.fujinowa.almanac.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import org.fujinowa.almanac.AlmanacDetails;
import org.fujinowa.almanac.AlmanacId;
import org.fujinowa.almanac.AlmanacRow;
import org.fujinowa.almanac.model.Almanac;
import org.fujinowa.almanac.model.Almanacs;
import org.fujinowa.organisation.PlaceRemoving;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Slice;
import org.fujinowa.shared.Versioned;

/** The register of almanacs: holidays, show days, school terms, closed offices. */
@ApplicationScoped
@Transactional
public class AlmanacRegister {

    private Almanacs almanacs;
    private PlaceRegister places;
    private RecordKeeping<AlmanacDetails, Almanac> keeping;

    /** For the CDI proxy. */
    protected AlmanacRegister() {}

    @Inject
    public AlmanacRegister(Almanacs almanacs, PlaceRegister places, AuditTrail auditTrail, Validator validator) {
        this.almanacs = almanacs;
        this.places = places;
        this.keeping = new RecordKeeping<>("Almanac", almanacs, auditTrail, validator);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if a place does not exist */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public AlmanacId add(AlmanacDetails details) {
        check(details);
        var almanac = new Almanac(AlmanacId.next(), details);
        keeping.add(almanac);
        return almanac.id();
    }

    /**
     * Says everything anew; nothing is written if nothing is new.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version
     */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public void change(AlmanacId id, long version, AlmanacDetails details) {
        check(details);
        keeping.change(id, version, details);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such almanac */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Versioned<AlmanacDetails> get(AlmanacId id) {
        return keeping.get(id);
    }

    /**
     * A page of the list, sorted by {@code nameJa} (its own order), {@code nameEn}, {@code country} or {@code checkedOn};
     * filters {@code country}, {@code kind} and {@code unchecked}.
     */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Slice<AlmanacRow> page(ListRequest request) {
        return almanacs.page(request).map(Almanac::row);
    }

    /** {@link #page} for somebody who takes the list along as a file of that kind; the audit trail says so. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public Slice<AlmanacRow> export(ListRequest request, String file) {
        var first = page(request);
        keeping.exported(request, file, first.total());
        return first;
    }

    /** The ISO 3166 codes of the countries of which there are almanacs, in order. */
    @Requires(Permission.VIEW_PROGRAMMES)
    public List<String> countries() {
        return almanacs.all().stream()
                .map(almanac -> almanac.details().country())
                .distinct()
                .sorted()
                .toList();
    }

    /** Removes an almanac; what lay on its days is no longer found closed. */
    @Requires(Permission.MANAGE_PROGRAMMES)
    public void remove(AlmanacId id, long version) {
        keeping.remove(id, version);
    }

    void keepPlaces(@Observes PlaceRemoving removing) {
        if (almanacs.all().stream().anyMatch(almanac -> almanac.names(removing.id()))) {
            throw new RuleViolation("almanac.place-in-use");
        }
    }

    private void check(AlmanacDetails details) {
        keeping.check(details);
        details.places().forEach(places::get);
    }
}
