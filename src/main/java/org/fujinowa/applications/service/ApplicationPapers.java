package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.fujinowa.applications.AnswerKeys;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.GuardianRow;
import org.fujinowa.applications.SectionSheet;
import org.fujinowa.applications.model.AnswerSheet;
import org.fujinowa.applications.model.AnswerSheets;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.Completeness;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.applications.model.Guardians;
import org.fujinowa.applications.model.Question;
import org.fujinowa.applications.model.Questions;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.RuleViolation;

/** Puts an application together from its questions and answers, and takes answers in. Whoever calls has asked permission. */
@ApplicationScoped
class ApplicationPapers {

    private static final int LONGEST = 4000;
    private static final int MOST_ROWS = 30;
    private static final Caller READER = Caller.job("applications", Permission.VIEW_PROGRAMMES);

    private Applications applications;
    private AnswerSheets sheets;
    private Questions questions;
    private Guardians guardians;
    private DelegationRegister delegations;
    private ProgrammeRegister programmes;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected ApplicationPapers() {}

    @Inject
    ApplicationPapers(
            Applications applications,
            AnswerSheets sheets,
            Questions questions,
            Guardians guardians,
            DelegationRegister delegations,
            ProgrammeRegister programmes,
            CurrentCaller caller,
            Clock clock) {
        this.applications = applications;
        this.sheets = sheets;
        this.questions = questions;
        this.guardians = guardians;
        this.delegations = delegations;
        this.programmes = programmes;
        this.caller = caller;
        this.clock = clock;
    }

    /** Everything that it says. */
    ApplicationSheet sheet(ExchangeApplication application) {
        var delegation = delegation(application.delegation());
        var answers = answers(application.id());
        var needsGuardian =
                Completeness.needsGuardian(programme(delegation.programme()).adults(), delegation.arrival(), answers);
        return new ApplicationSheet(
                application.id(),
                application.version(),
                application.details(),
                delegation,
                application.state(),
                needsGuardian,
                sections(application, delegation, answers, needsGuardian),
                guardians(application.id()),
                application.reason(),
                application.begunAt(),
                application.sentAt(),
                application.participant());
    }

    /** Everything that it says to the caller, one of the association: what only few see is withheld from the others. */
    ApplicationSheet shown(ExchangeApplication application) {
        var sheet = sheet(application);
        return few() ? sheet : sheet.forMany();
    }

    /** Whether the caller is one of the few who see what only few see. */
    boolean few() {
        return caller.get().may(Permission.VIEW_CONFIDENTIAL);
    }

    /**
     * Takes answers into a section and reckons anew what is missing.
     *
     * @throws RuleViolation {@code applications.not-now} if nothing can be written there now; {@code form.too-long}
     */
    void take(ExchangeApplication application, ApplicationSection section, List<GivenAnswer> given) {
        var asked = open(sheet(application), section).questions().stream()
                .map(each -> each.question().key())
                .toList();
        var taken =
                given.stream().filter(answer -> asked.contains(answer.key())).toList();
        taken.forEach(ApplicationPapers::refuseTooLong);
        if (sheetOf(application.id(), section).take(taken, clock.instant())) {
            application.lacks(sheet(application).missing().size());
            rename(application, answers(application.id()));
            applications.changed(application);
        }
    }

    /** The section in which one can write now. */
    static SectionSheet open(ApplicationSheet sheet, ApplicationSection section) {
        return sheet.open().stream()
                .filter(each -> each.section() == section)
                .findFirst()
                .orElseThrow(() -> new RuleViolation("applications.not-now"));
    }

    /** How many answers are missing when nothing was answered yet. */
    void reckon(ExchangeApplication application) {
        application.lacks(sheet(application).missing().size());
        applications.changed(application);
    }

    DelegationDetails delegation(DelegationId id) {
        return caller.actingAs(READER, () -> delegations.get(id).value());
    }

    ProgrammeDetails programme(ProgrammeId id) {
        return caller.actingAs(READER, () -> programmes.get(id).value());
    }

    Map<String, GivenAnswer> answers(ApplicationId id) {
        var answers = new HashMap<String, GivenAnswer>();
        sheets.of(id).forEach(sheet -> sheet.answers().forEach(answer -> answers.put(answer.key(), answer)));
        return answers;
    }

    private List<SectionSheet> sections(
            ExchangeApplication application,
            DelegationDetails delegation,
            Map<String, GivenAnswer> answers,
            boolean needsGuardian) {
        var asked = questions.of(delegation.programme()).stream()
                .map(Question::details)
                .toList();
        return Completeness.sections(asked, answers, application.state(), needsGuardian, application.notes());
    }

    private List<GuardianRow> guardians(ApplicationId id) {
        return applications.guardiansOf(id).stream()
                .map(tie -> new GuardianRow(
                        tie.guardian(), guardians.get(tie.guardian()).details(), tie.agreedAt()))
                .toList();
    }

    private AnswerSheet sheetOf(ApplicationId id, ApplicationSection section) {
        return sheets.of(id).stream()
                .filter(sheet -> sheet.section() == section)
                .findFirst()
                .orElseGet(() -> {
                    var first = new AnswerSheet(id, section);
                    sheets.add(first);
                    return first;
                });
    }

    /** An application is called by the name that is written in it. */
    private static void rename(ExchangeApplication application, Map<String, GivenAnswer> answers) {
        var written = (text(answers, AnswerKeys.FAMILY_NAME) + " " + text(answers, AnswerKeys.GIVEN_NAME)).strip();
        var latin = (text(answers, AnswerKeys.GIVEN_LATIN) + " " + text(answers, AnswerKeys.FAMILY_LATIN)).strip();
        var name = written.isEmpty() ? latin : written;
        if (!name.isEmpty() && name.length() <= 100) {
            application.change(application.details().called(name));
        }
        var reading =
                (text(answers, AnswerKeys.FAMILY_READING) + " " + text(answers, AnswerKeys.GIVEN_READING)).strip();
        if (reading.length() <= 200) {
            application.goBy(reading);
        }
    }

    private static String text(Map<String, GivenAnswer> answers, String key) {
        return answers.getOrDefault(key, GivenAnswer.silent(key)).text().strip();
    }

    private static void refuseTooLong(GivenAnswer answer) {
        var longest = Stream.concat(
                        Stream.of(answer.text()),
                        answer.rows().stream()
                                .flatMap(row -> Stream.of(row.what(), row.severity(), row.medicine(), row.words())))
                .mapToInt(String::length)
                .max()
                .orElse(0);
        if (longest > LONGEST
                || answer.rows().size() > MOST_ROWS
                || answer.chosen().size() > MOST_ROWS) {
            throw new RuleViolation("form.too-long", LONGEST);
        }
    }
}
