package org.fujinowa.incidents.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.incidents.CheckInStay;
import org.fujinowa.incidents.IncidentDetails;
import org.fujinowa.incidents.IncidentLevel;
import org.fujinowa.incidents.model.IncidentEntries;
import org.fujinowa.incidents.model.Incidents;
import org.fujinowa.incidents.store.IncidentStores;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageExtras;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.service.Outbox;
import org.fujinowa.notification.service.StandingTexts;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Language;
import org.fujinowa.vetting.service.HomeChangeNoting;
import org.jspecify.annotations.Nullable;

/** The incident log and the check-ins of one delegation, over real stores, with two coordinators who keep watch. */
final class Watch {

    static final LocalDate ARRIVAL = LocalDate.of(2027, 3, 20);

    final DelegationId chrc = DelegationId.next();
    final ParticipantId aoi = ParticipantId.next();
    final HostFamilyId oikawa = HostFamilyId.next();
    final NotedDeeds audit = new NotedDeeds();
    final List<HostFamilyId> asked = new ArrayList<>();
    final List<MessageDetails> sent = new ArrayList<>();
    final IncidentLog log;
    final ReportingChain chain;
    final CheckInDesk desk;
    final CheckInAnswers answers;
    final CheckInCodes codes;
    final CheckInsDue due;
    final PastIncidents past;
    final Incidents incidents;
    final IncidentEntries entries;
    final Ticking clock = new Ticking();
    private final CurrentCaller caller = new CurrentCaller();

    Watch(EntityManager em) {
        var validator = Constraints.validator();
        incidents = IncidentStores.incidents(em);
        entries = IncidentStores.entries(em);
        chain = new ReportingChain(IncidentStores.steps(em), audit, validator);
        var book = new IncidentBook(incidents, entries, chain, audit, caller, validator, clock);
        log = new IncidentLog(book, new Names(), new Delegations(), new Vetting(), audit, caller);
        var checkIns = IncidentStores.checkIns(em);
        var ways = IncidentStores.ways(em);
        var receivers = IncidentStores.receivers(em);
        var facts = new Facts();
        var addresses = new LinkAddress() {
            @Override
            public String ofPage(String path) {
                return "https://example.jp" + path;
            }
        };
        codes = new CheckInCodes(ways, addresses);
        var taking = new CheckInTaking(
                checkIns, facts, receivers, new Texted(), new Sent(), addresses, audit, caller, validator, clock);
        desk = new CheckInDesk(checkIns, facts, codes, taking, receivers, audit, caller, clock, validator);
        answers = new CheckInAnswers(codes, facts, checkIns, taking, clock);
        due = new CheckInsDue(facts, codes, checkIns);
        past = new PastIncidents(incidents, entries, checkIns, ways, receivers, new Delegations());
    }

    void as(String who, Runnable work) {
        var coordinator = new Caller(who, who, who + "（架空）", Set.of(), Set.of(Permission.MANAGE_INCIDENTS));
        caller.actingAs(coordinator, () -> {
            work.run();
            return true;
        });
    }

    IncidentDetails lost(IncidentLevel level, @Nullable HostFamilyId family) {
        return new IncidentDetails(
                chrc, level, ARRIVAL.minusYears(1), "16:40", "図書館（架空）", "生徒1名（架空）", "集合にいなかった。", "", family);
    }

    /** A clock that people move. */
    static final class Ticking extends Clock {

        Instant now = Instant.parse("2027-03-20T03:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private static final class Names extends Colleagues {

        @Override
        Map<String, String> names() {
            return Map.of("chiba", "千葉（架空）", "kumagai", "熊谷（架空）", "sato", "佐藤（架空）");
        }
    }

    private final class Vetting extends HomeChangeNoting {

        @Override
        public void incident(HostFamilyId family, String what) {
            asked.add(family);
        }
    }

    private static final class Delegations extends DelegationRegister {

        @Override
        public void refuseUnknown(DelegationId id) {
            // Every delegation is known here.
        }
    }

    private final class Facts extends CheckInFacts {

        @Override
        DelegationDetails delegation(DelegationId id) {
            return AdmissionsExamples.chrc2027();
        }

        @Override
        List<CheckInStay> of(DelegationId id) {
            return id.equals(chrc)
                    ? List.of(new CheckInStay(
                            aoi, "葵（架空）", "aoi@example.jp", oikawa, "及川（架空）", "", ARRIVAL, ARRIVAL.plusDays(8)))
                    : List.of();
        }

        @Override
        Optional<CheckInStay> of(DelegationId id, ParticipantId guest) {
            return of(id).stream().filter(stay -> stay.guest().equals(guest)).findFirst();
        }

        @Override
        List<DelegationId> underWay(LocalDate today) {
            return List.of(chrc);
        }
    }

    private static final class Texted extends StandingTexts {

        @Override
        public MessageDetails message(
                MessageKind kind,
                Language language,
                @Nullable TemplateProgramme programme,
                Recipient to,
                Map<MergeField, String> values) {
            return new MessageDetails(
                    kind, language, to.name(), to.address(), "s", values.toString(), null, MessageExtras.NONE);
        }
    }

    private final class Sent extends Outbox {

        @Override
        public MessageId put(MessageDetails details) {
            sent.add(details);
            return MessageId.next();
        }
    }
}
