package org.fujinowa.partnering.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.fujinowa.partnering.FlightDetails;
import org.fujinowa.partnering.HomeDetails;
import org.fujinowa.partnering.SheetId;
import org.fujinowa.partnering.SheetRow;
import org.fujinowa.partnering.StudentReview;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.model.FlightSheets;
import org.fujinowa.partnering.model.HomeSheets;
import org.fujinowa.partnering.model.PartnerWindows;
import org.fujinowa.partnering.model.Sheet;
import org.fujinowa.partnering.model.StudentDifferences;
import org.fujinowa.partnering.model.StudentSheet;
import org.fujinowa.partnering.model.StudentSheets;
import org.fujinowa.partnering.model.TakeOver;
import org.fujinowa.partnering.model.TakeOvers;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.shared.Choice;

/** What a partner filled in beside what the registers say, for a coordinator who decides what of it to take over. */
@ApplicationScoped
@Transactional
public class WindowReview {

    private PartnerWindows windows;
    private StudentSheets students;
    private FlightSheets flights;
    private HomeSheets homes;
    private TakeOvers takeOvers;
    private StudentMatching matching;
    private Travellers travellers;
    private AuditTrail audit;

    /** For the CDI proxy. */
    protected WindowReview() {}

    @Inject
    WindowReview(
            PartnerWindows windows,
            StudentSheets students,
            FlightSheets flights,
            HomeSheets homes,
            TakeOvers takeOvers,
            StudentMatching matching,
            Travellers travellers,
            AuditTrail audit) {
        this.windows = windows;
        this.students = students;
        this.flights = flights;
        this.homes = homes;
        this.takeOvers = takeOvers;
        this.matching = matching;
        this.travellers = travellers;
        this.audit = audit;
    }

    /**
     * The students, each compared with whom somebody chose, or with the likeliest; the audit trail says who looked.
     *
     * @param chosen the keys of candidates by sheet
     */
    @Requires(Permission.MANAGE_WINDOWS)
    public List<StudentReview> students(WindowId id, Map<SheetId, String> chosen) {
        var window = windows.get(id);
        audit.record(Deed.VIEWED, Subject.of(OwnAccess.KIND, id), Changes.none());
        return students.of(id).stream()
                .map(sheet -> review(sheet, window.delegation(), chosen.getOrDefault(sheet.id(), "")))
                .toList();
    }

    private StudentReview review(StudentSheet sheet, DelegationId delegation, String wanted) {
        var candidates = matching.candidates(sheet.id(), sheet.details(), delegation);
        var chosen = candidates.stream()
                .filter(candidate -> candidate.key().equals(wanted))
                .findFirst()
                .orElse(candidates.get(0))
                .key();
        return new StudentReview(
                sheet.row(),
                candidates,
                chosen,
                StudentDifferences.between(matching.named(chosen, delegation).known(), sheet.details()),
                takeOvers.of(sheet.id()).stream().map(TakeOver::row).toList());
    }

    /** The flights of a window. */
    @Requires(Permission.MANAGE_WINDOWS)
    public List<SheetRow<FlightDetails>> flights(WindowId id) {
        return flights.of(id).stream().map(Sheet::row).toList();
    }

    /** The homes of a window. */
    @Requires(Permission.MANAGE_WINDOWS)
    public List<SheetRow<HomeDetails>> homes(WindowId id) {
        return homes.of(id).stream().map(Sheet::row).toList();
    }

    /** The names of those who travel. */
    @Requires(Permission.MANAGE_WINDOWS)
    public List<Choice> travellers(WindowId id) {
        return travellers.of(windows.get(id));
    }
}
