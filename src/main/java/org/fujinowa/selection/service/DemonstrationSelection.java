package org.fujinowa.selection.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.fujinowa.admissions.ParticipantRole;
import org.fujinowa.applications.AnswerKeys;
import org.fujinowa.applications.ApplicationDetails;
import org.fujinowa.applications.ApplicationId;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.AskedQuestion;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.QuestionDetails;
import org.fujinowa.applications.SectionSheet;
import org.fujinowa.applications.service.ApplicationDecisions;
import org.fujinowa.applications.service.ApplicationRegister;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.selection.CriterionId;
import org.fujinowa.selection.ReferenceAnswer;
import org.fujinowa.selection.ReferenceDetails;
import org.fujinowa.selection.ReferenceReport;
import org.fujinowa.selection.Relation;
import org.fujinowa.selection.Verdict;
import org.fujinowa.selection.model.References;
import org.fujinowa.shared.Language;

/** Applicants on paper, their sheets, references and decisions for the demonstration. Nobody in them exists. */
@ApplicationScoped
@Transactional
public class DemonstrationSelection {

    private static final String REFEREE = "DEMO-REFE-REEX-0001";
    private static final List<String> NAMES = List.of("あおい（架空）", "ひなた（架空）", "つばさ（架空）", "みなと（架空）");

    private RoundBook rounds;
    private RatingDesk desk;
    private SelectionDecisions decisions;
    private ReferenceBook book;
    private References references;
    private ApplicationRegister applications;
    private ApplicationDecisions deeds;
    private PersonalLinks links;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected DemonstrationSelection() {}

    @Inject
    DemonstrationSelection(
            RoundBook rounds,
            RatingDesk desk,
            SelectionDecisions decisions,
            ReferenceBook book,
            References references,
            ApplicationRegister applications,
            ApplicationDecisions deeds,
            PersonalLinks links,
            CurrentCaller caller,
            Clock clock) {
        this.rounds = rounds;
        this.desk = desk;
        this.decisions = decisions;
        this.book = book;
        this.references = references;
        this.applications = applications;
        this.deeds = deeds;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    /** Enters them; nothing where a reference was asked for already. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        caller.actingAs(coordinator("chiba", "千葉 和子（架空）"), () -> {
            if (references.none() && !rounds.delegations().isEmpty()) {
                create(DelegationId.of(rounds.delegations().get(0).id()));
            }
            return true;
        });
    }

    private void create(DelegationId delegation) {
        var all = NAMES.stream().map(name -> onPaper(delegation, name)).toList();
        rate(all.get(0), "chiba", "千葉 和子（架空）", 5, 4, 5, 4, 4);
        rate(all.get(0), "kumagai", "熊谷 誠（架空）", 5, 4, 3, 4, 5);
        rate(all.get(1), "chiba", "千葉 和子（架空）", 4, 4, 4, 4, 4);
        rate(all.get(1), "kumagai", "熊谷 誠（架空）", 4, 4, 4, 4, 4);
        rate(all.get(2), "chiba", "千葉 和子（架空）", 4, 4, 4, 4, 4);
        rate(all.get(2), "kumagai", "熊谷 誠（架空）", 4, 4, 4, 4, 4);
        rate(all.get(3), "kumagai", "熊谷 誠（架空）", 3, 3, 4, 3, 3);
        caller.actingAs(coordinator("kumagai", "熊谷 誠（架空）"), () -> {
            decisions.propose(all.get(0), Verdict.ACCEPT, 0, "作文も面接も、自分の言葉で伝えようとしていました。（架空）");
            decisions.propose(all.get(1), Verdict.RESERVE, 1, "定員のため。面接の評価は高く、空きが出れば参加してほしいです。（架空）");
            return true;
        });
        decisions.confirm(all.get(1), decisions.of(all.get(1)).orElseThrow().version(), ParticipantRole.STUDENT);
        references(all.get(0), all.get(1));
    }

    private void references(ApplicationId first, ApplicationId second) {
        var waiting = book.ask(new ReferenceDetails(
                first, name(first), "高橋 進（架空）", Relation.HOMEROOM_TEACHER, "", "0191-00-0001", Language.JA));
        var reference = references.get(waiting);
        links.demonstrate(ReferencePost.request(reference), REFEREE);
        var phoned = book.ask(new ReferenceDetails(
                second, name(second), "菊池 久美（架空）", Relation.PRINCIPAL, "", "0191-00-0002", Language.JA));
        book.byPhone(
                phoned,
                new ReferenceReport(
                        List.of(
                                new ReferenceAnswer("known-since", "2年（架空）"),
                                new ReferenceAnswer("character", "だれにでもあいさつのできる、明るい子です。（架空）"),
                                new ReferenceAnswer("reliability", "ALWAYS"),
                                new ReferenceAnswer("recommends", "YES")),
                        LocalDate.now(clock).minusDays(1),
                        "千葉 和子（架空）",
                        ""));
    }

    private String name(ApplicationId application) {
        return applications.look(application).details().name();
    }

    private void rate(ApplicationId application, String signInName, String name, int... points) {
        caller.actingAs(coordinator(signInName, name), () -> {
            var chosen = new HashMap<CriterionId, Integer>();
            var criteria = desk.view(application).criteria();
            for (int i = 0; i < criteria.size(); i++) {
                chosen.put(criteria.get(i).id(), points[i % points.length]);
            }
            desk.handIn(application, true, chosen, "面接では、落ち着いて話していました。（架空）");
            return true;
        });
    }

    private ApplicationId onPaper(DelegationId delegation, String given) {
        var id = applications.enterPaper(new ApplicationDetails(
                delegation, "及川 " + given, Language.JA, "", LocalDate.now(clock).minusDays(7), "千葉 和子（架空）"));
        for (var section : applications.look(id).open()) {
            applications.write(id, section.section(), answers(section, given));
        }
        applications.sendPaper(id);
        if (applications.look(id).state() == ApplicationState.AWAITING_GUARDIAN) {
            deeds.agreedOnPaper(id, "千葉 和子（架空）");
        }
        return id;
    }

    private static List<GivenAnswer> answers(SectionSheet section, String given) {
        return section.questions().stream()
                .map(AskedQuestion::question)
                .filter(question -> question.required() || question.key().equals(AnswerKeys.GUARDIAN_PHONE))
                .map(question -> answer(question, given))
                .toList();
    }

    private static GivenAnswer answer(QuestionDetails question, String given) {
        var key = question.key();
        return switch (question.kind()) {
            case ALLERGIES, ANIMALS, DIET, MEDICINES -> GivenAnswer.nothing(key);
            case CHOICE, SEVERAL ->
                GivenAnswer.chosen(key, question.offered().get(0).code());
            case YES_NO -> GivenAnswer.words(key, "yes");
            case DATE -> GivenAnswer.words(key, "2013-09-14");
            case NUMBER -> GivenAnswer.words(key, "155");
            default -> GivenAnswer.words(key, words(key, given));
        };
    }

    private static String words(String key, String given) {
        return switch (key) {
            case AnswerKeys.FAMILY_NAME -> "及川";
            case AnswerKeys.GIVEN_NAME -> given;
            case AnswerKeys.FAMILY_READING -> "おいかわ";
            case AnswerKeys.GIVEN_READING -> given.replace("（架空）", "");
            case AnswerKeys.FAMILY_LATIN -> "OIKAWA";
            case AnswerKeys.GIVEN_LATIN -> "AOI";
            case AnswerKeys.GUARDIAN_NAME -> "及川 まさみ（架空）";
            case AnswerKeys.GUARDIAN_PHONE -> "0191-00-0003";
            case AnswerKeys.SCHOOL -> "架空中学校";
            case AnswerKeys.GRADE -> "2年";
            case AnswerKeys.ADDRESS -> "岩手県一関市藤沢町架空4-5-6";
            default -> "海の向こうのくらしを、自分の目で見たいです。（架空）";
        };
    }

    private static Caller coordinator(String signInName, String name) {
        return new Caller("job:demonstration", signInName, name, Set.of(), Set.of(Permission.values()));
    }
}
