package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.security.Changes;
import org.fujinowa.security.Deed;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Requires;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.AuditTrail;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.RecordKeeping;
import org.fujinowa.selection.Addendum;
import org.fujinowa.selection.CriterionId;
import org.fujinowa.selection.CriterionRow;
import org.fujinowa.selection.RatingView;
import org.fujinowa.selection.Score;
import org.fujinowa.selection.SheetDetails;
import org.fujinowa.selection.SheetId;
import org.fujinowa.selection.model.RatingSheet;
import org.fujinowa.selection.model.RatingSheets;
import org.fujinowa.selection.model.Sheets;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.RuleViolation;

/** Two people rate each applicant on sheets of their own, which neither sees of the other before both are handed in. */
@ApplicationScoped
@Transactional
public class RatingDesk {

    private RatingSheets sheets;
    private CriterionBook criteria;
    private ApplicationRegister applications;
    private AuditTrail audit;
    private CurrentCaller caller;
    private Validator validator;
    private Clock clock;

    /** For the CDI proxy. */
    protected RatingDesk() {}

    @Inject
    RatingDesk(
            RatingSheets sheets,
            CriterionBook criteria,
            ApplicationRegister applications,
            AuditTrail audit,
            CurrentCaller caller,
            Validator validator,
            Clock clock) {
        this.sheets = sheets;
        this.criteria = criteria;
        this.applications = applications;
        this.audit = audit;
        this.caller = caller;
        this.validator = validator;
        this.clock = clock;
    }

    private static final String KIND = "RatingSheet";

    /** What the caller may see of the sheets of that applicant. */
    @Requires(Permission.SELECT_APPLICANTS)
    public RatingView view(ApplicationId application) {
        var applicant = applications.look(application);
        var all = new Sheets(sheets.of(application));
        return new RatingView(
                applicant,
                criteria.of(applicant.delegation().programme()),
                all.of(rater()).map(RatingSheet::row).orElse(null),
                all.all().size(),
                all.handedIn(),
                all.open(),
                all.toTalkOver());
    }

    /**
     * Keeps what the caller thinks so far.
     *
     * @param unrelated the caller declares to be no relative and no guardian of the applicant
     * @throws RuleViolation {@code selection.two-raters} if two others rate already, {@code selection.guardian-rates},
     *     {@code selection.sheet-locked}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void save(ApplicationId application, boolean unrelated, Map<CriterionId, Integer> points, String comment) {
        write(application, unrelated, points, comment);
    }

    /**
     * Keeps it and hands it in for good.
     *
     * @throws RuleViolation those of {@link #save}, {@code selection.not-declared}, {@code selection.scores-missing}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void handIn(ApplicationId application, boolean unrelated, Map<CriterionId, Integer> points, String comment) {
        var asked = asked(application);
        var sheet = write(application, unrelated, points, comment);
        sheet.handIn(asked.stream().map(CriterionRow::id).toList(), clock.instant());
        sheets.changed(sheet);
        audit.record(
                Deed.CHANGED, Subject.of(KIND, sheet.key()), Changes.fact("handed in for application", application));
    }

    /**
     * The caller says something more below their own sheet.
     *
     * @throws RuleViolation {@code selection.sheet-not-locked}, {@code selection.words-missing}
     */
    @Requires(Permission.SELECT_APPLICANTS)
    public void add(ApplicationId application, String words) {
        var sheet = new Sheets(sheets.of(application))
                .of(rater())
                .orElseThrow(() -> new RuleViolation("selection.sheet-not-locked"));
        sheet.add(new Addendum(clock.instant(), caller.get().displayName(), words.strip()));
        sheets.changed(sheet);
        audit.record(Deed.CHANGED, Subject.of(KIND, sheet.key()), Changes.fact("addendum", clock.instant()));
    }

    private List<CriterionRow> asked(ApplicationId application) {
        return criteria.of(applications.look(application).delegation().programme());
    }

    private RatingSheet write(
            ApplicationId application, boolean unrelated, Map<CriterionId, Integer> points, String comment) {
        var scores = asked(application).stream()
                .filter(row -> points.containsKey(row.id()))
                .map(row -> new Score(row.id(), row.details().weight(), points.get(row.id())))
                .toList();
        var sheet = mine(application);
        sheet.write(unrelated, scores, comment.strip());
        new RecordKeeping<>(KIND, sheets, audit, validator).check(sheet.details());
        sheets.changed(sheet);
        return sheet;
    }

    private RatingSheet mine(ApplicationId application) {
        refuseGuardians(application);
        var all = new Sheets(sheets.of(application));
        return all.of(rater()).orElseGet(() -> {
            if (all.all().size() >= RatingView.RATERS) {
                throw new RuleViolation("selection.two-raters");
            }
            var first = new RatingSheet(
                    SheetId.next(),
                    new SheetDetails(
                            application, rater(), caller.get().displayName(), false, List.of(), "", null, List.of()));
            new RecordKeeping<>(KIND, sheets, audit, validator).add(first);
            return first;
        });
    }

    /** Whoever is named as a guardian rates no child of theirs, whatever they declare. */
    private void refuseGuardians(ApplicationId application) {
        var me = plain(caller.get().displayName());
        if (applications.look(application).guardians().stream()
                .anyMatch(guardian -> plain(guardian.details().name()).equals(me))) {
            throw new RuleViolation("selection.guardian-rates");
        }
    }

    private static String plain(String name) {
        return Folding.fold(name).replaceAll("\\s", "");
    }

    private String rater() {
        return caller.get().signInName();
    }
}
