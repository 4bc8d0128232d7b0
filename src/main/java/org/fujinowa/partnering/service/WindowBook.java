package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.partnering.SheetState;
import org.fujinowa.partnering.WindowDetails;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.WindowRow;
import org.fujinowa.partnering.WindowState;
import org.fujinowa.partnering.model.FlightSheets;
import org.fujinowa.partnering.model.HomeSheets;
import org.fujinowa.partnering.model.PartnerWindow;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.partnering.model.Sheet;
import org.fujinowa.partnering.model.Sheets;
import org.fujinowa.partnering.model.StudentSheets;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.LinkSummary;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.jspecify.annotations.Nullable;

/** The partner windows as a coordinator keeps them: whom they let in, until when, and what is in them. */
@ApplicationScoped
@Transactional
public class WindowBook {

    private static final ZoneId OFFICE = ZoneId.of("Asia/Tokyo");
    private static final int READABLE_AFTERWARDS = 60;

    private PartnerWindows windows;
    private StudentSheets students;
    private FlightSheets flights;
    private HomeSheets homes;
    private PersonalLinks links;
    private DelegationRegister delegations;
    private PartnerRegister partners;
    private Clock clock;
    private RecordKeeping<WindowDetails, PartnerWindow> keeping;

    /** For the CDI proxy. */
    protected WindowBook() {}

    @Inject
    WindowBook(
            PartnerWindows windows,
            StudentSheets students,
            FlightSheets flights,
            HomeSheets homes,
            PersonalLinks links,
            DelegationRegister delegations,
            PartnerRegister partners,
            AuditTrail audit,
            Validator validator,
            Clock clock) {
        this.windows = windows;
        this.students = students;
        this.flights = flights;
        this.homes = homes;
        this.links = links;
        this.delegations = delegations;
        this.partners = partners;
        this.clock = clock;
        this.keeping = new RecordKeeping<>(OwnAccess.KIND, windows, audit, validator);
    }

    /** Every window, the one that closes first at the top. */
    @Requires(Permission.MANAGE_WINDOWS)
    public List<WindowRow> all() {
        return windows.all().stream().map(this::row).toList();
    }

    /** Those of one delegation. */
    @Requires(Permission.MANAGE_WINDOWS)
    public List<WindowRow> of(DelegationId delegation) {
        return windows.of(delegation).stream().map(this::row).toList();
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such window (any more) */
    @Requires(Permission.MANAGE_WINDOWS)
    public WindowRow row(WindowId id) {
        return row(windows.get(id));
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such window (any more) */
    @Requires(Permission.MANAGE_WINDOWS)
    public Versioned<WindowDetails> get(WindowId id) {
        return keeping.get(id);
    }

    /** @throws org.fujinowa.shared.NoSuchRecord if there is no such delegation or partner */
    @Requires(Permission.MANAGE_WINDOWS)
    public WindowId add(WindowDetails details) {
        check(details);
        var window = new PartnerWindow(WindowId.next(), details);
        keeping.add(window);
        return window.id();
    }

    /**
     * Says everything anew; a later last day lets the same link in for longer, at most as long as the link itself lasts.
     *
     * @throws org.fujinowa.shared.ConcurrentChange if somebody else changed it since that version
     */
    @Requires(Permission.MANAGE_WINDOWS)
    public void change(WindowId id, long version, WindowDetails details) {
        check(details);
        keeping.change(id, version, details);
    }

    /**
     * Makes a link; those made before end. It can be read by for some time after the window has closed.
     *
     * @throws RuleViolation {@code partnering.closes-in-the-past} if the window has closed
     */
    @Requires(Permission.MANAGE_WINDOWS)
    public NewLink open(WindowId id) {
        var details = windows.get(id).details();
        if (details.closesOn().isBefore(today())) {
            throw new RuleViolation("partnering.closes-in-the-past");
        }
        links.revokeAll(subject(id));
        var end = details.closesOn()
                .plusDays(READABLE_AFTERWARDS)
                .atStartOfDay(OFFICE)
                .toInstant();
        return links.issue(new LinkRequest(
                Role.PARTNER,
                subject(id),
                details.contactName(),
                details.language(),
                Duration.between(clock.instant(), end)));
    }

    /** Lets nobody in any more; what was filled in stays. */
    @Requires(Permission.MANAGE_WINDOWS)
    public void revoke(WindowId id) {
        windows.get(id);
        links.revokeAll(subject(id));
    }

    /** @throws RuleViolation {@code partnering.window-was-used} if something of it was taken over */
    @Requires(Permission.MANAGE_WINDOWS)
    public void remove(WindowId id, long version) {
        if (sheets(id).anyMatch(sheet -> sheet.state() != SheetState.NEW)) {
            throw new RuleViolation("partnering.window-was-used");
        }
        links.revokeAll(subject(id));
        empty(students, id);
        empty(flights, id);
        empty(homes, id);
        keeping.remove(id, version);
    }

    private static <S extends Sheet<?>> void empty(Sheets<S> sheets, WindowId id) {
        sheets.of(id).forEach(sheets::remove);
    }

    private void check(WindowDetails details) {
        keeping.check(details);
        delegations.refuseUnknown(details.delegation());
        partners.get(details.partner());
    }

    private WindowRow row(PartnerWindow window) {
        var newest = links.of(subject(window.id())).stream().findFirst();
        var all = sheets(window.id()).toList();
        var unread = all.stream()
                .filter(sheet -> sheet.state() != SheetState.TAKEN_OVER)
                .count();
        return new WindowRow(
                window.id(),
                window.version(),
                window.details(),
                state(window, newest.orElse(null)),
                newest.map(LinkSummary::lastUsedAt).orElse(null),
                all.size(),
                Math.toIntExact(unread));
    }

    private WindowState state(PartnerWindow window, @Nullable LinkSummary link) {
        if (link == null) {
            return WindowState.NO_LINK;
        }
        if (link.revokedAt() != null) {
            return WindowState.REVOKED;
        }
        return window.isClosed(today()) || !link.holds(clock.instant()) ? WindowState.CLOSED : WindowState.OPEN;
    }

    private Stream<Sheet<?>> sheets(WindowId id) {
        return Stream.of(students.of(id), flights.of(id), homes.of(id)).flatMap(List::stream);
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(OFFICE));
    }

    private static Subject subject(WindowId id) {
        return Subject.of(OwnAccess.KIND, id);
    }
}
