package org.fujinowa.applications.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.applications.AnswerKeys;
import org.fujinowa.applications.AnswerRow;
import org.fujinowa.applications.ApplicationDetails;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.QuestionDetails;
import org.fujinowa.applications.WindowDetails;
import org.fujinowa.applications.model.ApplicationWindows;
import org.fujinowa.applications.model.Applications;
import org.fujinowa.applications.model.ExchangeApplication;
import org.fujinowa.programme.DelegationId;
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

/** Applications of every state for the demonstration. Nobody in them exists; the codes are known to everybody. */
@ApplicationScoped
@Transactional
public class DemonstrationApplications {

    /** What every name of somebody who does not exist ends with. */
    private static final String FICTIONAL = "（架空）";

    /** The code of a child who is still writing. */
    private static final String WRITING = "DEMO-APPL-ICAN-T001";

    /** The code of somebody who takes part and is asked for passport and insurance. */
    private static final String TAKING_PART = "DEMO-APPL-ICAN-T002";

    /** The code of a guardian of two children. */
    private static final String GUARDIAN = "DEMO-GUAR-DIAN-0001";

    private ApplicationWindows windows;
    private WindowRegister register;
    private Applications applications;
    private ApplicationPapers papers;
    private Sending sending;
    private DelegationRegister delegations;
    private ParticipantRegister participants;
    private PersonalLinks links;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected DemonstrationApplications() {}

    @Inject
    DemonstrationApplications(
            ApplicationWindows windows,
            WindowRegister register,
            Applications applications,
            ApplicationPapers papers,
            Sending sending,
            DelegationRegister delegations,
            ParticipantRegister participants,
            PersonalLinks links,
            CurrentCaller caller,
            Clock clock) {
        this.windows = windows;
        this.register = register;
        this.applications = applications;
        this.papers = papers;
        this.sending = sending;
        this.delegations = delegations;
        this.participants = participants;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    /** Enters them; nothing where there is a window already. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        var someone = new Caller("job:demonstration", "chiba", "demonstration", Set.of(), Set.of(Permission.values()));
        caller.actingAs(someone, () -> {
            if (windows.none()) {
                delegations
                        .page(ListRequest.first(ListRequest.LARGEST).with("direction", Direction.OUTBOUND.name()))
                        .rows()
                        .stream()
                        .filter(row -> row.programmeCode().equals("CHRC"))
                        .findFirst()
                        .ifPresent(this::create);
            }
            return true;
        });
    }

    private void create(DelegationRow delegation) {
        var today = LocalDate.now(clock);
        register.add(new WindowDetails(
                delegation.id(),
                today.minusDays(20),
                today.plusDays(60),
                8,
                "オーストラリアのエメラルドへ、中学生8人が行きます。英語が上手でなくても大丈夫です。（架空）",
                "Eight junior-high students go to Emerald, Queensland. Your English need not be good. (fictional)"));
        var sora = begin(delegation.id(), "佐藤 そら（架空）");
        fill(sora, ApplicationSection.ABOUT_YOU, "佐藤", "そら（架空）");
        fill(sora, ApplicationSection.SCHOOL, "", "");
        link(WRITING, Role.APPLICANT, "Application", sora.id().toString(), "佐藤 そら（架空）");
        var umi = complete(delegation.id(), "うみ（架空）");
        sending.send(umi);
        var tie = applications.guardiansOf(umi.id()).get(0);
        link(GUARDIAN, Role.GUARDIAN, "Guardian", tie.guardian().toString(), "佐藤 はな（架空）");
        var riku = complete(delegation.id(), "りく（架空）");
        sending.send(riku);
        applications.guardiansOf(riku.id()).forEach(each -> each.agree(clock.instant()));
        riku.agreed();
        applications.changed(riku);
        var paper = new ExchangeApplication(
                ApplicationId.next(),
                new ApplicationDetails(delegation.id(), "紙野 かみの（架空）", Language.JA, "", today.minusDays(2), "千葉"),
                clock.instant());
        applications.add(paper);
        papers.reckon(paper);
        participants.ofDelegation(delegation.id()).stream().findFirst().ifPresent(each -> takesPart(delegation, each));
    }

    private void takesPart(DelegationRow delegation, ParticipantEntry participant) {
        var name = madeUp(participant.person().writtenName());
        var application = complete(delegation.id(), madeUp(participant.person().givenName()));
        sending.send(application);
        applications.guardiansOf(application.id()).forEach(each -> each.agree(clock.instant()));
        application.agreed();
        application.accept(participant.id());
        papers.reckon(application);
        link(TAKING_PART, Role.APPLICANT, "Application", application.id().toString(), name);
    }

    private static String madeUp(String name) {
        return name.contains(FICTIONAL) ? name : name + FICTIONAL;
    }

    private void link(String code, Role role, String kind, String id, String label) {
        links.demonstrate(new LinkRequest(role, Subject.of(kind, id), label, Language.JA, ApplicationPost.LASTS), code);
    }

    private ExchangeApplication begin(DelegationId delegation, String name) {
        var application = new ExchangeApplication(
                ApplicationId.next(),
                new ApplicationDetails(delegation, name, Language.JA, "", null, ""),
                clock.instant());
        applications.add(application);
        papers.reckon(application);
        return application;
    }

    private ExchangeApplication complete(DelegationId delegation, String given) {
        var application = begin(delegation, "佐藤 " + given);
        for (var section : papers.sheet(application).open()) {
            fill(application, section.section(), "佐藤", given);
        }
        return application;
    }

    private void fill(ExchangeApplication application, ApplicationSection section, String family, String given) {
        var questions =
                ApplicationPapers.open(papers.sheet(application), section).questions();
        List<GivenAnswer> answers = questions.stream()
                .filter(asked ->
                        asked.question().required() || asked.question().key().equals(AnswerKeys.GUARDIAN_PHONE))
                .map(asked -> answer(asked.question(), family, given))
                .toList();
        papers.take(application, section, answers);
    }

    private static GivenAnswer answer(QuestionDetails question, String family, String given) {
        var key = question.key();
        return switch (question.kind()) {
            case ALLERGIES ->
                new GivenAnswer(key, "", false, List.of(), List.of(new AnswerRow("えび", "MODERATE", "yes", "口がかゆくなる")));
            case ANIMALS, DIET, MEDICINES -> GivenAnswer.nothing(key);
            case CHOICE, SEVERAL ->
                GivenAnswer.chosen(key, question.offered().get(0).code());
            case YES_NO -> GivenAnswer.words(key, "yes");
            case DATE -> GivenAnswer.words(key, "2013-05-02");
            case NUMBER -> GivenAnswer.words(key, "158");
            default ->
                GivenAnswer.words(
                        key,
                        switch (key) {
                            case AnswerKeys.FAMILY_NAME -> family;
                            case AnswerKeys.GIVEN_NAME -> given;
                            case AnswerKeys.FAMILY_LATIN -> "SATO";
                            case AnswerKeys.GIVEN_LATIN -> "UMI";
                            case AnswerKeys.GUARDIAN_NAME -> "佐藤 はな（架空）";
                            case AnswerKeys.GUARDIAN_PHONE -> "0191-00-0000";
                            case AnswerKeys.SCHOOL -> "架空中学校";
                            case AnswerKeys.GRADE -> "2年";
                            case AnswerKeys.ADDRESS -> "岩手県一関市藤沢町架空1-2-3";
                            default -> "英語で話してみたいからです。（架空）";
                        });
        };
    }
}
