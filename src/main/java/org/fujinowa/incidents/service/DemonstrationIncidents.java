package org.fujinowa.incidents.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Set;
import org.fujinowa.incidents.CheckInDay;
import org.fujinowa.incidents.CheckInSide;
import org.fujinowa.incidents.EntryKind;
import org.fujinowa.incidents.Feeling;
import org.fujinowa.incidents.IncidentDetails;
import org.fujinowa.incidents.IncidentLevel;
import org.fujinowa.incidents.NewCheckIn;
import org.fujinowa.incidents.NewEntry;
import org.fujinowa.incidents.ReceiversDetails;
import org.fujinowa.incidents.model.Incidents;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.DelegationRow;
import org.fujinowa.programme.Direction;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.OpenToAll;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ListRequest;

/** A small incident of the demonstration, and how some guests and families said it goes: one of them not well. */
@ApplicationScoped
@Transactional
public class DemonstrationIncidents {

    /** The code by which everybody may try to answer. */
    public static final String CODE = "DEMX-FEEL-XXXX-2222";

    private static final Caller OFFICE = new Caller(
            "job:demonstration",
            "chiba",
            "千葉 和子（架空）",
            Set.of(),
            Set.of(Permission.MANAGE_INCIDENTS, Permission.VIEW_PROGRAMMES, Permission.SEND_MESSAGES));

    private Incidents incidents;
    private IncidentLog log;
    private CheckInFacts facts;
    private CheckInCodes codes;
    private CheckInTaking taking;
    private CheckInDesk desk;
    private DelegationRegister delegations;
    private CurrentCaller caller;
    private Clock clock;

    /** For the CDI proxy. */
    protected DemonstrationIncidents() {}

    @Inject
    DemonstrationIncidents(
            Incidents incidents,
            IncidentLog log,
            CheckInFacts facts,
            CheckInCodes codes,
            CheckInTaking taking,
            CheckInDesk desk,
            DelegationRegister delegations,
            CurrentCaller caller,
            Clock clock) {
        this.incidents = incidents;
        this.log = log;
        this.facts = facts;
        this.codes = codes;
        this.taking = taking;
        this.desk = desk;
        this.delegations = delegations;
        this.caller = caller;
        this.clock = clock;
    }

    /** Makes them if nothing was ever written down. */
    @OpenToAll("Called at the start of a demonstration.")
    public void create() {
        if (incidents.none()) {
            caller.actingAs(OFFICE, () -> {
                delegations.page(ListRequest.first(ListRequest.LARGEST)).rows().stream()
                        .filter(row -> row.programmeCode().equals("CHRC"))
                        .filter(row -> row.details().direction() == Direction.INBOUND)
                        .map(DelegationRow::id)
                        .filter(id -> !facts.of(id).isEmpty())
                        .findFirst()
                        .ifPresent(this::make);
                return true;
            });
        }
    }

    private void make(DelegationId delegation) {
        var here = clock.instant().atZone(ZoneId.of("Asia/Tokyo"));
        var id = log.write(new IncidentDetails(
                delegation,
                IncidentLevel.ONE,
                here.toLocalDate().minusDays(1),
                "16:40",
                "市立図書館の前（架空）",
                "生徒1名（架空）と引率の佐藤 健（架空）",
                "集合の時刻に生徒1名がいなかった。16時55分、図書館の中で本を読んでいるところを佐藤が見つけた。" + "「集合は17時だと思っていた」と本人が言った。けがはない。",
                "全員に集合の時刻をもう一度伝えた。紙にも書いて渡した。",
                null));
        log.add(id, 0, NewEntry.words(EntryKind.ADDENDUM, "見つけた場所は2階の絵本の部屋だった、と後から聞いた。"));
        log.add(
                id,
                1,
                new NewEntry(
                        EntryKind.FOLLOW_UP,
                        "しおりの集合の時刻を太い字にする",
                        "熊谷 進（架空）",
                        null,
                        null,
                        here.toLocalDate().plusDays(3),
                        null,
                        0));
        log.add(id, 2, new NewEntry(EntryKind.KEEPER, "追いかけを頼むため", "kumagai", null, null, null, null, 0));
        var stays = facts.of(delegation);
        for (int at = 0; at < Math.min(SOME, stays.size()); at++) {
            var feeling = at == 1 ? Feeling.NOT_GOOD : at == 2 ? Feeling.SO_SO : Feeling.GOOD;
            var words = at == 1 ? "夜、ねむれませんでした。少しさびしいです。（架空）" : "";
            taking.take(
                    delegation,
                    stays.get(at).guest(),
                    CheckInSide.GUEST,
                    new NewCheckIn(CheckInDay.FIRST, feeling, words, at == 1),
                    at == 2 ? "千葉 和子（架空）" : "");
        }
        stays.stream()
                .filter(stay -> stay.sides().contains(CheckInSide.FAMILY))
                .findFirst()
                .ifPresent(stay -> taking.take(
                        delegation,
                        stay.guest(),
                        CheckInSide.FAMILY,
                        new NewCheckIn(CheckInDay.FIRST, Feeling.GOOD, "よく食べています。（架空）", false),
                        ""));
        codes.make(delegation, stays.get(stays.size() - 1).guest(), CheckInSide.GUEST, CODE);
        desk.alert(delegation, 0, new ReceiversDetails("千葉 和子（架空） <chiba@example.jp>", Language.JA));
    }

    private static final int SOME = 4;
}
