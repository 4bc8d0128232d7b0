package org.fujinowa.applications.service;

import static org.fujinowa.applications.ApplicationsExamples.ARRIVAL;
import static org.fujinowa.applications.ApplicationsExamples.CHRC;
import static org.fujinowa.applications.ApplicationsExamples.CHRC_2027;
import static org.fujinowa.applications.ApplicationsExamples.NOON;
import static org.fujinowa.applications.ApplicationsExamples.few;
import static org.fujinowa.applications.ApplicationsExamples.question;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.fujinowa.admissions.ParticipantDetails;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.applications.AnswerKeys;
import org.fujinowa.applications.ApplicationDecided;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationSentToGuardian;
import org.fujinowa.applications.ApplicationStep;
import org.fujinowa.applications.ApplicationSubmitted;
import org.fujinowa.applications.ApplicationWithdrawn;
import org.fujinowa.applications.GuardianDetails;
import org.fujinowa.applications.GuardianId;
import org.fujinowa.applications.OpenWindow;
import org.fujinowa.applications.QuestionId;
import org.fujinowa.applications.QuestionKind;
import org.fujinowa.applications.model.AnswerSheet;
import org.fujinowa.applications.model.AnswerSheets;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.applications.model.Guardian;
import org.fujinowa.applications.model.Guardians;
import org.fujinowa.applications.model.InMemoryApplications;
import org.fujinowa.applications.model.Question;
import org.fujinowa.applications.model.Questions;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.programme.Accent;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationState;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.ProgrammeDetails;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.LinkId;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.security.service.Throttle;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.store.InMemoryNouns;
import org.jspecify.annotations.Nullable;

/** An office that takes applications for one journey, all in memory: what one asks, who wrote, and what was told to whom. */
final class ApplicationOffice {

    final InMemoryApplications applications = new InMemoryApplications();
    final CurrentCaller caller = new CurrentCaller();
    final NotedDeeds audit = new NotedDeeds();
    final List<String> letters = new ArrayList<>();
    final List<String> participantDeeds = new ArrayList<>();
    final Heard<ApplicationSubmitted> submitted = new Heard<>();
    final Heard<ApplicationSentToGuardian> sentToGuardian = new Heard<>();
    final Heard<ApplicationWithdrawn> withdrawn = new Heard<>();
    final Heard<ApplicationDecided> decided = new Heard<>();
    boolean open = true;
    boolean flooded;
    final Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
    private final GuardiansInMemory guardians = new GuardiansInMemory();
    final ApplicationPapers papers = new ApplicationPapers(
            applications,
            new SheetsInMemory(),
            new QuestionsInMemory(),
            guardians,
            new OneDelegation(),
            new OneProgramme(),
            caller,
            clock);
    private final ApplicationPost post = new Post();
    final Sending sending = new Sending(applications, guardians, papers, post, sentToGuardian, submitted, audit, clock);
    final MyApplication mine = new MyApplication(applications, papers, post, sending, withdrawn, audit, caller, clock);
    final ApplicationRegister register =
            new ApplicationRegister(applications, papers, sending, audit, Constraints.validator(), clock);
    final ApplicationStart start = new ApplicationStart(
            applications, new Windows(), papers, post, new Door(), audit, Constraints.validator(), clock);
    final ApplicationDecisions decisions = new ApplicationDecisions(
            applications, guardians, papers, post, new Register(), decided, submitted, audit, caller, clock);

    /** The only application that there is, or the last one begun. */
    ExchangeApplication last() {
        return applications.all().get(applications.all().size() - 1);
    }

    /** Does something as whoever holds the link to that application. */
    <T> T as(ApplicationId applicant, Supplier<T> work) {
        var own = Subject.of("Application", applicant);
        return caller.actingAs(
                new Caller("link", "link:x", "申込者", Set.of(Role.APPLICANT), Set.of(Permission.APPLY), own), work);
    }

    /** Does something as a coordinator who is not one of the few who see what only few see. */
    <T> T asSato(Supplier<T> work) {
        var permissions = EnumSet.allOf(Permission.class);
        permissions.remove(Permission.VIEW_CONFIDENTIAL);
        return caller.actingAs(new Caller("sato", "sato", "佐藤", Set.of(Role.COORDINATOR), permissions), work);
    }

    /** Does something as a coordinator. */
    <T> T asChiba(Supplier<T> work) {
        return caller.actingAs(
                new Caller("chiba", "chiba", "千葉", Set.of(Role.COORDINATOR), Set.of(Permission.values())), work);
    }

    private static final class QuestionsInMemory extends InMemoryNouns<Question> implements Questions {

        QuestionsInMemory() {
            ask(ApplicationSection.ABOUT_YOU, AnswerKeys.FAMILY_NAME, QuestionKind.TEXT, true);
            ask(ApplicationSection.ABOUT_YOU, AnswerKeys.GIVEN_NAME, QuestionKind.TEXT, true);
            ask(ApplicationSection.ABOUT_YOU, AnswerKeys.FAMILY_READING, QuestionKind.TEXT, false);
            ask(ApplicationSection.ABOUT_YOU, AnswerKeys.GIVEN_READING, QuestionKind.TEXT, false);
            ask(ApplicationSection.CONTACT, AnswerKeys.OWN_MAIL, QuestionKind.TEXT, false);
            ask(ApplicationSection.FOOD, AnswerKeys.ALLERGIES, QuestionKind.ALLERGIES, true);
            add(new Question(
                    QuestionId.next(),
                    all().size(),
                    few(question(
                            ApplicationSection.HEALTH,
                            "health-words",
                            QuestionKind.TEXT,
                            false,
                            ApplicationStep.TO_CHOOSE))));
            add(new Question(
                    QuestionId.next(),
                    all().size(),
                    few(question(
                            ApplicationSection.HEALTH,
                            "insurance-card",
                            QuestionKind.DOCUMENT,
                            false,
                            ApplicationStep.TO_CHOOSE))));
            ask(ApplicationSection.GUARDIANS, AnswerKeys.GUARDIAN_NAME, QuestionKind.TEXT, true);
            ask(ApplicationSection.GUARDIANS, AnswerKeys.GUARDIAN_MAIL, QuestionKind.TEXT, false);
            ask(ApplicationSection.GUARDIANS, AnswerKeys.GUARDIAN_PHONE, QuestionKind.TEXT, false);
        }

        private void ask(ApplicationSection section, String key, QuestionKind kind, boolean required) {
            var details = question(section, key, kind, required, ApplicationStep.TO_CHOOSE);
            add(new Question(QuestionId.next(), all().size(), details));
        }

        @Override
        public List<Question> of(ProgrammeId programme) {
            return all();
        }
    }

    private static final class SheetsInMemory implements AnswerSheets {

        private final List<AnswerSheet> sheets = new ArrayList<>();

        @Override
        public List<AnswerSheet> of(ApplicationId application) {
            return sheets.stream()
                    .filter(sheet -> sheet.application().equals(application))
                    .toList();
        }

        @Override
        public void add(AnswerSheet sheet) {
            sheets.add(sheet);
        }

        @Override
        public void remove(AnswerSheet sheet) {
            sheets.remove(sheet);
        }
    }

    private static final class GuardiansInMemory extends InMemoryNouns<Guardian> implements Guardians {

        @Override
        public List<Guardian> named(String nameKey) {
            return all().stream()
                    .filter(each -> Guardian.nameKey(each.details().name()).equals(nameKey))
                    .toList();
        }
    }

    private static final class OneDelegation extends DelegationRegister {

        @Override
        public Versioned<DelegationDetails> get(DelegationId id) {
            return new Versioned<>(
                    new DelegationDetails(
                            CHRC,
                            null,
                            "CHRC（架空）",
                            "CHRC (fictional)",
                            Direction.OUTBOUND,
                            ARRIVAL,
                            ARRIVAL.plusDays(8),
                            null,
                            null,
                            List.of(),
                            "",
                            0,
                            "",
                            DelegationState.OPEN,
                            ""),
                    1);
        }
    }

    private static final class OneProgramme extends ProgrammeRegister {

        @Override
        public Versioned<ProgrammeDetails> get(ProgrammeId id) {
            return new Versioned<>(
                    new ProgrammeDetails("CHRC", "CHRC", "CHRC", "", "", Accent.INDIGO, true, true, false, true), 1);
        }
    }

    private final class Windows extends OpenWindows {

        @Override
        public Optional<OpenWindow> of(DelegationId delegation) {
            return open && delegation.equals(CHRC_2027)
                    ? Optional.of(new OpenWindow(
                            delegation, Accent.INDIGO, "CHRC", "CHRC", ARRIVAL, ARRIVAL, ARRIVAL, 8, "", ""))
                    : Optional.empty();
        }
    }

    private final class Door extends Throttle {

        @Override
        public void refuseFlood(String deed, String address, int perAddress, int overall) {
            if (flooded) {
                throw new RuleViolation("security.too-busy", 15);
            }
        }
    }

    private final class Post extends ApplicationPost {

        @Override
        NewLink applicant(ExchangeApplication application) {
            return new NewLink(LinkId.next(), "ABCD-EFGH-JKMN-PQRS", NOON);
        }

        @Override
        NewLink applicantByMail(ExchangeApplication application) {
            letters.add("applicant " + application.details().mail());
            return applicant(application);
        }

        @Override
        NewLink guardian(GuardianId id, GuardianDetails guardian) {
            return new NewLink(LinkId.next(), "GUAR-GUAR-GUAR-GUAR", NOON);
        }

        @Override
        void tell(GuardianId id, GuardianDetails guardian, ExchangeApplication child) {
            letters.add(
                    "guardian " + guardian.name() + " about " + child.details().name());
        }
    }

    private final class Register extends ParticipantRegister {

        @Override
        public ParticipantId addNewcomer(PersonDetails newcomer, ParticipantDetails details) {
            participantDeeds.add("added " + newcomer.writtenName());
            return ParticipantId.next();
        }

        @Override
        public void needsAHomeOnly(ParticipantId id, org.fujinowa.shared.@Nullable StayPeriod nights) {
            participantDeeds.add("withdrawn");
        }

        @Override
        public void returns(ParticipantId id) {
            participantDeeds.add("returned");
        }
    }
}
