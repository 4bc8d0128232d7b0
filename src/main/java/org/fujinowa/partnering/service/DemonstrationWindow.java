package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.partnering.FlightDetails;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.StudentDetails;
import org.fujinowa.partnering.TravellerId;
import org.fujinowa.partnering.WindowDetails;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.WindowScope;
import org.fujinowa.partnering.model.FlightSheet;
import org.fujinowa.partnering.model.FlightSheets;
import org.fujinowa.partnering.model.PartnerWindow;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.partnering.model.StudentSheet;
import org.fujinowa.partnering.model.StudentSheets;
import org.fujinowa.people.Allergy;
import org.fujinowa.people.AllergyKind;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Answer;
import org.fujinowa.people.LanguageLevel;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.people.Severity;
import org.fujinowa.people.Sex;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;

/** A partner window of the demonstration: an invented teacher with two invented students and a flight. */
@ApplicationScoped
@Transactional
public class DemonstrationWindow {

    /** The code of its link, which everybody may know. */
    public static final String CODE = "DEMO-PART-NERX-0001";

    private static final Caller DEMONSTRATION = Caller.job("demonstration", Permission.VIEW_PROGRAMMES);

    private PartnerWindows windows;
    private StudentSheets students;
    private FlightSheets flights;
    private DemonstrationHomes homes;
    private PersonalLinks links;
    private DelegationRegister delegations;
    private PartnerRegister partners;
    private CurrentCaller caller;

    /** For the CDI proxy. */
    protected DemonstrationWindow() {}

    @Inject
    DemonstrationWindow(
            PartnerWindows windows,
            StudentSheets students,
            FlightSheets flights,
            DemonstrationHomes homes,
            PersonalLinks links,
            DelegationRegister delegations,
            PartnerRegister partners,
            CurrentCaller caller) {
        this.windows = windows;
        this.students = students;
        this.flights = flights;
        this.homes = homes;
        this.links = links;
        this.delegations = delegations;
        this.partners = partners;
        this.caller = caller;
    }

    /** Makes it if there is no window at all. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        if (!windows.none()) {
            return;
        }
        var all = caller.actingAs(
                DEMONSTRATION,
                () -> delegations.page(ListRequest.first(ListRequest.LARGEST)).rows());
        all.stream()
                .filter(row -> row.programmeCode().equals("CHRC"))
                .filter(row -> row.details().direction() == Direction.INBOUND)
                .findFirst()
                .ifPresent(delegation -> partner(delegation).ifPresent(partner -> make(delegation, partner)));
        all.stream()
                .filter(row -> row.programmeCode().equals("CHRC"))
                .filter(row -> row.details().direction() == Direction.OUTBOUND)
                .findFirst()
                .ifPresent(delegation -> partner(delegation).ifPresent(partner -> homes(delegation, partner)));
    }

    private void homes(DelegationRow delegation, PartnerId partner) {
        var first = delegation.details().homeStayFrom();
        var last = delegation.details().homeStayUntil();
        if (first != null && last != null) {
            homes.make(delegation.id(), partner, first, last);
        }
    }

    /** The delegation's own partner, or the council that it is about. */
    private Optional<PartnerId> partner(DelegationRow delegation) {
        return Optional.ofNullable(delegation.details().partner())
                .or(() -> caller.actingAs(DEMONSTRATION, () -> partners.choices()).stream()
                        .filter(choice -> choice.labelEn().startsWith("Central Highlands Regional"))
                        .findFirst()
                        .map(choice -> PartnerId.of(choice.id())));
    }

    private void make(DelegationRow delegation, PartnerId partner) {
        var details = delegation.details();
        var window = new PartnerWindow(
                WindowId.next(),
                new WindowDetails(
                        delegation.id(),
                        partner,
                        List.of(WindowScope.values()),
                        "Ms Helen Carter (fictional)",
                        "helen.carter@school.example",
                        Language.EN,
                        details.arrival().minusWeeks(6),
                        "Dear Ms Carter, thank you for helping us again this year. (fictional)"));
        windows.add(window);
        links.demonstrate(
                new LinkRequest(
                        Role.PARTNER,
                        Subject.of(OwnAccess.KIND, window.id()),
                        window.details().contactName(),
                        Language.EN,
                        Duration.ofDays(365)),
                CODE);
        var ruby = new StudentSheet(SheetId.next(), window.id(), ruby());
        students.add(ruby);
        students.add(new StudentSheet(SheetId.next(), window.id(), incomplete()));
        flights.add(new FlightSheet(SheetId.next(), window.id(), flight(details.arrival(), ruby.id())));
    }

    private static FlightDetails flight(LocalDate arrival, SheetId aboard) {
        return new FlightDetails(
                "QF 61",
                "Brisbane (BNE)",
                arrival,
                "10:25",
                "Australia/Brisbane",
                "Tokyo Narita (NRT)",
                arrival,
                "18:45",
                "Asia/Tokyo",
                List.of(new TravellerId(aboard.value())),
                "");
    }

    private static StudentDetails ruby() {
        return new StudentDetails(
                "Whitfield",
                "Ruby Anne",
                "",
                "",
                "Ruby (fictional)",
                LocalDate.of(2010, 9, 14),
                Sex.FEMALE,
                "AU",
                "",
                "",
                "Emerald State High School, Year 10",
                "Whitfield",
                "Karen",
                "+61 7 0000 0001",
                "karen.whitfield@home.example",
                Answer.SOME,
                List.of(new Allergy(
                        AllergyKind.FOOD, "peanut", Severity.SEVERE, false, "Swelling; carries an EpiPen (fictional)")),
                Answer.NONE,
                List.of(),
                List.of(Animal.REPTILE),
                Answer.NOT_ANSWERED,
                List.of(),
                true,
                true,
                List.of(new LanguageSkill("en", LanguageLevel.NATIVE), new LanguageSkill("ja", LanguageLevel.A_LITTLE)),
                List.of("netball", "drawing"),
                "I would like to cook with my host family.");
    }

    private static StudentDetails incomplete() {
        return new StudentDetails(
                "Okafor",
                "Daniel",
                "",
                "",
                "",
                null,
                Sex.UNSTATED,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                Answer.NOT_ANSWERED,
                List.of(),
                Answer.NOT_ANSWERED,
                List.of(),
                List.of(),
                Answer.NOT_ANSWERED,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                "");
    }
}
