package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.partnering.FlightDetails;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.model.FlightSheets;
import org.fujinowa.partnering.model.HomeSheets;
import org.fujinowa.partnering.model.PartnerWindow;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.partnering.model.Sheet;
import org.fujinowa.partnering.model.Sheets;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.ConcurrentChange;
import org.fujinowa.shared.NoSuchRecord;

/** Takes over flights and homes as a partner says them, takes that back, and shows what was taken over of a delegation. */
@ApplicationScoped
@Transactional
public class TravelTaking {

    private PartnerWindows windows;
    private FlightSheets flights;
    private HomeSheets homes;
    private Travellers travellers;
    private HomesAbroad abroad;
    private AuditTrail audit;
    private Clock clock;

    /** For the CDI proxy. */
    protected TravelTaking() {}

    @Inject
    TravelTaking(
            PartnerWindows windows,
            FlightSheets flights,
            HomeSheets homes,
            Travellers travellers,
            HomesAbroad abroad,
            AuditTrail audit,
            Clock clock) {
        this.windows = windows;
        this.flights = flights;
        this.homes = homes;
        this.travellers = travellers;
        this.abroad = abroad;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Takes over a flight or a home.
     *
     * @param version the version that was seen
     * @throws ConcurrentChange if the partner has changed it since
     * @throws org.fujinowa.shared.RuleViolation if our children would sleep there beyond the rule about nights without cards
     */
    @Requires(Permission.MANAGE_WINDOWS)
    public void take(SheetId id, long version) {
        take(id, version, clock.instant());
    }

    /** The same at that moment, which all have in common that are taken over at once. */
    @Requires(Permission.MANAGE_WINDOWS)
    public void take(SheetId id, long version, Instant at) {
        homes.find(id).ifPresent(home -> abroad.refuseBeyond(windows.get(home.window()), id, home.details()));
        change(id, version, Deed.CONFIRMED, sheet -> sheet.takeOver(at));
    }

    /**
     * What counts is again what was taken over before.
     *
     * @throws ConcurrentChange if the partner has changed it since
     */
    @Requires(Permission.MANAGE_WINDOWS)
    public void takeBack(SheetId id, long version) {
        change(id, version, Deed.UNDONE, Sheet::takeBack);
    }

    private void change(SheetId id, long version, Deed deed, Consumer<Sheet<?>> work) {
        if (flights.find(id).isPresent()) {
            change(flights, id, version, deed, work);
        } else if (homes.find(id).isPresent()) {
            change(homes, id, version, deed, work);
        } else {
            throw new NoSuchRecord(id);
        }
    }

    private <S extends Sheet<?>> void change(
            Sheets<S> sheets, SheetId id, long version, Deed deed, Consumer<Sheet<?>> work) {
        var sheet = sheets.get(id);
        ConcurrentChange.refuseUnlessSame(version, sheet.version());
        work.accept(sheet);
        sheets.changed(sheet);
        audit.record(deed, Subject.of(sheet.getClass().getSimpleName(), id), Changes.none());
    }

    /** The flights of a delegation as they were taken over, in the order in which they start. */
    @Requires(Permission.MANAGE_WINDOWS)
    public List<FlightDetails> flights(DelegationId delegation) {
        return taken(delegation, window -> flights.of(window.id()))
                .sorted(Comparator.comparing(FlightDetails::departsOn).thenComparing(FlightDetails::departsAt))
                .toList();
    }

    /** The homes of a delegation as they were taken over. */
    @Requires(Permission.MANAGE_WINDOWS)
    public List<HomeDetails> homes(DelegationId delegation) {
        return taken(delegation, window -> homes.of(window.id())).toList();
    }

    /** The names of those who travel. */
    @Requires(Permission.MANAGE_WINDOWS)
    public List<Choice> travellers(DelegationId delegation) {
        return windows.of(delegation).stream()
                .flatMap(window -> travellers.of(window).stream())
                .collect(Collectors.toMap(Choice::id, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .toList();
    }

    private <D extends Record & Serializable> Stream<D> taken(
            DelegationId delegation, Function<PartnerWindow, List<? extends Sheet<D>>> sheets) {
        return windows.of(delegation).stream()
                .flatMap(window -> sheets.apply(window).stream())
                .map(Sheet::taken)
                .filter(Objects::nonNull);
    }
}
