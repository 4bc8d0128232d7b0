package org.fujinowa.emergency.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fujinowa.emergency.AidDetails;
import org.fujinowa.emergency.AidId;
import org.fujinowa.emergency.AidRow;
import org.fujinowa.emergency.model.Aid;
import org.fujinowa.emergency.model.Aids;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.Versioned;

/** The numbers and places of help, for one delegation or for all that come to a place. */
@ApplicationScoped
@Transactional
public class AidBook {

    private static final Caller READER = Caller.job("emergency", Permission.VIEW_PROGRAMMES);
    private static final Comparator<AidRow> AS_NEEDED = Comparator.comparing(
                    (AidRow row) -> row.details().kind())
            .thenComparing(row -> row.details().nameJa())
            .thenComparing(row -> row.id().toString());

    private Aids aids;
    private DelegationRegister delegations;
    private PlaceRegister places;
    private CurrentCaller caller;
    private RecordKeeping<AidDetails, Aid> keeping;

    /** For the CDI proxy. */
    protected AidBook() {}

    @Inject
    AidBook(
            Aids aids,
            DelegationRegister delegations,
            PlaceRegister places,
            CurrentCaller caller,
            AuditTrail audit,
            Validator validator) {
        this.aids = aids;
        this.delegations = delegations;
        this.places = places;
        this.caller = caller;
        this.keeping = new RecordKeeping<>("Aid", aids, audit, validator);
    }

    /** What helps that delegation: its own, and what is known of the places to which it goes. */
    @Requires(Permission.MANAGE_EMERGENCIES)
    public List<AidRow> of(DelegationId delegation) {
        return rows(delegation);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such help (any more) */
    @Requires(Permission.MANAGE_EMERGENCIES)
    public Versioned<AidDetails> get(AidId id) {
        return keeping.get(id);
    }

    /** A delegation on whose papers it stands: its own, or the newest that goes to its place. */
    @Requires(Permission.MANAGE_EMERGENCIES)
    public Optional<DelegationId> seenBy(AidId id) {
        var details = aids.get(id).details();
        if (details.delegation() != null) {
            return Optional.of(details.delegation());
        }
        return delegations.page(ListRequest.first(ListRequest.LARGEST)).rows().stream()
                .filter(row -> row.details().places().contains(details.place()))
                .max(Comparator.comparing(row -> row.details().arrival()))
                .map(row -> row.id());
    }

    /** Enters help; throws {@link org.fujinowa.shared.NoSuchRecord} where its delegation or place does not exist. */
    @Requires(Permission.MANAGE_EMERGENCIES)
    public AidId add(AidDetails details) {
        check(details);
        var id = AidId.next();
        keeping.add(new Aid(id, details));
        return id;
    }

    /** Says everything anew; throws {@link org.fujinowa.shared.ConcurrentChange} if somebody else did meanwhile. */
    @Requires(Permission.MANAGE_EMERGENCIES)
    public void change(AidId id, long version, AidDetails details) {
        check(details);
        keeping.change(id, version, details);
    }

    /** Takes it out. */
    @Requires(Permission.MANAGE_EMERGENCIES)
    public void remove(AidId id, long version) {
        keeping.remove(id, version);
    }

    List<AidRow> rows(DelegationId delegation) {
        var goes = caller.actingAs(READER, () -> delegations.get(delegation))
                .value()
                .places();
        return aids.helping(delegation, goes).stream()
                .map(Aid::row)
                .sorted(AS_NEEDED)
                .toList();
    }

    private void check(AidDetails details) {
        keeping.check(details);
        if (details.delegation() != null) {
            delegations.refuseUnknown(details.delegation());
        }
        if (details.place() != null) {
            var place = details.place();
            caller.actingAs(READER, () -> places.get(place));
        }
    }
}
