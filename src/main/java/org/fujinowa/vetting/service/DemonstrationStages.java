package org.fujinowa.vetting.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.fujinowa.hosting.HostFamilyEntry;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.programme.service.ProgrammeRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.Language;
import org.fujinowa.vetting.DocumentRule;
import org.fujinowa.vetting.EvidenceDetails;
import org.fujinowa.vetting.FamilyReferenceDetails;
import org.fujinowa.vetting.FamilyReferenceId;
import org.fujinowa.vetting.Finding;
import org.fujinowa.vetting.FollowUp;
import org.fujinowa.vetting.HomeVisitDetails;
import org.fujinowa.vetting.HomeVisitId;
import org.fujinowa.vetting.RefereeAnswer;
import org.fujinowa.vetting.RefereeReport;
import org.fujinowa.vetting.VettingReason;
import org.fujinowa.vetting.VettingResult;
import org.fujinowa.vetting.VettingStage;
import org.fujinowa.vetting.VisitAnswer;
import org.fujinowa.vetting.VisitMark;
import org.fujinowa.vetting.VisitRoom;
import org.fujinowa.vetting.model.FamilyReferences;

/** Families of the demonstration that have come to one stage each, a visit with a follow-up, and somebody who is asked. Nobody in it exists. */
@ApplicationScoped
@Transactional
public class DemonstrationStages {

    /** A neighbour who is asked about a family. */
    private static final String REFEREE = "DEMO-REFE-REEX-0002";

    private static final String PROGRAMME = "CHRC";
    private static final int DAYS_AGO = 20;

    private HomeVisiting visiting;
    private VisitPhotoKeeping photos;
    private EvidenceKeeping keeping;
    private FamilyVettings vettings;
    private FamilyReferenceBook book;
    private FamilyReferences references;
    private KinshipBook kinships;
    private ProgrammeRegister programmes;
    private HostRegister hosts;
    private PersonalLinks links;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected DemonstrationStages() {}

    @Inject
    DemonstrationStages(
            HomeVisiting visiting,
            VisitPhotoKeeping photos,
            EvidenceKeeping keeping,
            FamilyVettings vettings,
            FamilyReferenceBook book,
            FamilyReferences references,
            KinshipBook kinships,
            ProgrammeRegister programmes,
            HostRegister hosts,
            PersonalLinks links,
            CurrentCaller caller,
            Clock clock) {
        this.visiting = visiting;
        this.photos = photos;
        this.keeping = keeping;
        this.vettings = vettings;
        this.book = book;
        this.references = references;
        this.kinships = kinships;
        this.programmes = programmes;
        this.hosts = hosts;
        this.links = links;
        this.caller = caller;
        this.clock = clock;
    }

    /** Enters them; nothing where a reference was asked for already. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        as("chiba", () -> {
            if (references.none()) {
                programmes.findByCode(PROGRAMME).ifPresent(this::create);
            }
            return true;
        });
    }

    private void create(ProgrammeId programme) {
        var families = hosts.all().stream()
                .filter(family -> family.details().active() && !family.details().oneAdultHomeOn(LocalDate.now(clock)))
                .skip(1)
                .toList();
        var stages = List.copyOf(EnumSet.allOf(VettingStage.class));
        for (int at = 0; at < Math.min(stages.size(), families.size()); at++) {
            for (var stage : stages.subList(0, at + 1)) {
                bring(families.get(at), programme, stage);
            }
        }
        families.stream().skip(stages.size()).findFirst().ifPresent(this::waiting);
    }

    private void bring(HostFamilyEntry family, ProgrammeId programme, VettingStage stage) {
        if (stage == VettingStage.HOME_VISIT) {
            visit(family.id(), List.of());
        }
        if (stage == VettingStage.REFERENCES) {
            spokenFor(family, "高橋 しのぶ（架空）");
            spokenFor(family, "小野寺 正（架空）");
        }
        vettings.status(family.id(), programme, LocalDate.now(clock)).findings().stream()
                .filter(finding -> finding.requirement().details().stage() == stage && !finding.met())
                .filter(finding -> finding.reason() != VettingReason.NOBODY_KNOWN)
                .forEach(finding -> show(family.id(), finding));
    }

    private void show(HostFamilyId family, Finding finding) {
        var asked = finding.requirement().details();
        var id = keeping.record(new EvidenceDetails(
                family,
                finding.requirement().id(),
                finding.member(),
                LocalDate.now(clock).minusDays(DAYS_AGO),
                VettingResult.CLEAR,
                asked.document() == DocumentRule.REQUIRED ? "証明書を見ました（架空）" : "",
                ""));
        if (asked.people() > 1) {
            as("kumagai", () -> {
                keeping.confirm(id, 1);
                return true;
            });
        }
    }

    private HomeVisitId visit(HostFamilyId family, List<FollowUp> points) {
        var id = visiting.begin(family);
        var answers = visiting.items().stream()
                .map(item -> new VisitAnswer(
                        item.key(),
                        !points.isEmpty() && item.key().equals("smoke-alarm") ? VisitMark.TO_DO : VisitMark.GOOD,
                        ""))
                .toList();
        visiting.save(
                id,
                1,
                new HomeVisitDetails(
                        family,
                        LocalDate.now(clock).minusDays(DAYS_AGO),
                        "ご夫婦（架空）",
                        answers,
                        points,
                        "和室にふとんを用意できます。窓から庭に出られます。（架空）"));
        visiting.sign(id, visiting.look(id).version());
        as("kumagai", () -> {
            visiting.confirm(id, visiting.look(id).version());
            return true;
        });
        return id;
    }

    private FamilyReferenceId ask(HostFamilyEntry family, String name) {
        return book.ask(new FamilyReferenceDetails(
                family.id(), family.details().name(), name, "町内会の知り合い（架空）", "", "0191-00-0003", Language.JA));
    }

    private void spokenFor(HostFamilyEntry family, String name) {
        book.byPhone(
                ask(family, name),
                new RefereeReport(
                        List.of(
                                new RefereeAnswer("related", "NO"),
                                new RefereeAnswer("known-since", "10年（架空）"),
                                new RefereeAnswer("children", "町内の子どもに、よく声をかけています。（架空）"),
                                new RefereeAnswer("home", "YES"),
                                new RefereeAnswer("would-trust", "YES")),
                        LocalDate.now(clock).minusDays(DAYS_AGO),
                        "千葉 和子（架空）",
                        ""));
    }

    /** A visit with a photo and something to be seen to, a neighbour who has not answered yet, and a relative. */
    private void waiting(HostFamilyEntry family) {
        var visit = visit(
                family.id(),
                List.of(new FollowUp("寝室に火災警報器をつける（架空）", LocalDate.now(clock).plusDays(DAYS_AGO), null, "")));
        photos.add(visit, VisitRoom.GUEST_ROOM, List.of(DrawnRoom.picture()));
        links.demonstrate(RefereePost.request(references.get(ask(family, "菅原 京子（架空）"))), REFEREE);
        kinships.declare(family.id(), "熊谷 洋子（架空）", "", "母方のおば");
    }

    private <T> T as(String name, Supplier<T> work) {
        return caller.actingAs(
                new Caller("job:demonstration", name, "demonstration", Set.of(), Set.of(Permission.values())), work);
    }
}
