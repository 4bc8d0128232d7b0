package org.fujinowa.partnering.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.model.InMemoryParticipants;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.organisation.PartnerDetails;
import org.fujinowa.organisation.PartnerId;
import org.fujinowa.organisation.service.PartnerRegister;
import org.fujinowa.partnering.WindowDetails;
import org.fujinowa.partnering.WindowId;
import org.fujinowa.partnering.WindowScope;
import org.fujinowa.partnering.store.PartneringStores;
import org.fujinowa.people.model.InMemoryPeople;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.LinkId;
import org.fujinowa.security.LinkRequest;
import org.fujinowa.security.LinkSummary;
import org.fujinowa.security.NewLink;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.security.service.PersonalLinks;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Several;
import org.fujinowa.shared.Versioned;

/** The services of partner windows over a test's database, with empty registers of people. */
final class Office {

    static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    static final LocalDate TODAY = LocalDate.of(2027, 4, 1);
    static final Clock CLOCK = Clock.fixed(TODAY.atTime(21, 0).atZone(TOKYO).toInstant(), TOKYO);
    static final DelegationId CHRC = AdmissionsExamples.CHRC_2027;

    final CurrentCaller caller = new CurrentCaller();
    final NotedDeeds audit = new NotedDeeds();
    final Links links = new Links();
    final PeopleRegister people = new PeopleRegister(
            new InMemoryPeople(), new Several<>(), new Heard<>(), new Heard<>(), audit, Constraints.validator());
    final DelegationRegister delegations = new DelegationRegister() {
        @Override
        public Versioned<DelegationDetails> get(DelegationId id) {
            return new Versioned<>(AdmissionsExamples.chrc2027(), 1);
        }

        @Override
        public List<DelegationId> homeBy(LocalDate day) {
            return day.isBefore(TODAY) ? List.of() : List.of(CHRC);
        }

        @Override
        public void refuseUnknown(DelegationId id) {
            // Every delegation is known here.
        }
    };
    final PartnerRegister partners = new PartnerRegister() {
        @Override
        public Versioned<PartnerDetails> get(PartnerId id) {
            return new Versioned<>(
                    new PartnerDetails("学校（架空）", "", "School", null, "", "", null, null, null, "", ""), 1);
        }
    };
    final ParticipantRegister participants = new ParticipantRegister(
            new InMemoryParticipants(), people, delegations, new Heard<>(), audit, Constraints.validator());
    final WindowBook book;
    final OwnWindow own;
    final OwnStudents students;
    final OwnFlights flights;
    final WindowReview review;
    final TakingOver taking;
    final TravelTaking travel;
    final PastWindows past;
    final WholeWindow whole;
    final OwnHomes homes;
    final NightRuleBook nights;
    final ComplianceBook compliances;

    Office(jakarta.persistence.EntityManager em) {
        var validator = Constraints.validator();
        var windows = PartneringStores.windows(em);
        var sheets = PartneringStores.students(em);
        var air = PartneringStores.flights(em);
        var abroad = PartneringStores.homes(em);
        var rules = PartneringStores.nightRules(em);
        var takeOvers = PartneringStores.takeOvers(em);
        var ticking = new Ticking();
        var access = new OwnAccess(windows, caller, CLOCK);
        var travellers = new Travellers(sheets, participants, caller);
        var matching = new StudentMatching(participants, people, takeOvers);
        book = new WindowBook(windows, sheets, air, abroad, links, delegations, partners, audit, validator, CLOCK);
        own = new OwnWindow(access, sheets, air, abroad, travellers, delegations, caller);
        students = new OwnStudents(sheets, access, audit, validator);
        flights = new OwnFlights(air, access, travellers, audit, validator);
        review = new WindowReview(windows, sheets, air, abroad, takeOvers, matching, travellers, audit);
        taking =
                new TakingOver(sheets, windows, takeOvers, matching, participants, people, new Chiba(), audit, ticking);
        past = new PastWindows(windows, sheets, air, abroad, takeOvers, links, delegations, CLOCK);
        var counted = new HomesAbroad(abroad, windows, rules, delegations, caller);
        travel = new TravelTaking(windows, air, abroad, travellers, counted, audit, ticking);
        whole = new WholeWindow(review, taking, travel, ticking);
        homes = new OwnHomes(abroad, access, travellers, counted, audit, validator);
        nights = new NightRuleBook(rules, counted, windows, partners, new Chiba(), audit, validator);
        compliances = new ComplianceBook(
                PartneringStores.compliances(em), windows, counted, access, caller, audit, validator, CLOCK);
    }

    WindowId window(LocalDate closesOn) {
        return book.add(new WindowDetails(
                CHRC,
                PartnerId.next(),
                List.of(WindowScope.STUDENTS, WindowScope.FLIGHTS),
                "Ms Carter（架空）",
                "",
                Language.EN,
                closesOn,
                ""));
    }

    <T> T partner(WindowId window, Supplier<T> work) {
        var holder = new Caller(
                "link:1",
                "link:1",
                "Ms Carter（架空）",
                Set.of(Role.PARTNER),
                Set.of(Permission.FILL_IN_WINDOW),
                Subject.of("PartnerWindow", window));
        return caller.actingAs(holder, work);
    }

    /** A clock that has gone on whenever somebody looks at it, as a real one has. */
    private static final class Ticking extends Clock {

        private int looks;

        @Override
        public Instant instant() {
            return CLOCK.instant().plusMillis(++looks);
        }

        @Override
        public ZoneId getZone() {
            return TOKYO;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** Links on a sheet of paper. */
    static final class Links extends PersonalLinks {

        final List<String> ended = new ArrayList<>();
        private final List<LinkSummary> made = new ArrayList<>();

        @Override
        public NewLink issue(LinkRequest request) {
            var link = new NewLink(
                    LinkId.next(), "ABCD-EFGH-JKMN-PQRS", CLOCK.instant().plus(request.lasts()));
            made.add(
                    0,
                    new LinkSummary(
                            link.id(),
                            request.role(),
                            request.subject(),
                            request.label(),
                            request.language(),
                            CLOCK.instant(),
                            "chiba",
                            link.expiresAt(),
                            null,
                            null));
            return link;
        }

        @Override
        public List<LinkSummary> of(Subject subject) {
            return made.stream().filter(link -> link.subject().equals(subject)).toList();
        }

        @Override
        public void revokeAll(Subject subject) {
            ended.add(subject.id());
        }
    }

    /** A coordinator who is always there. */
    private static final class Chiba extends CurrentCaller {

        @Override
        public Caller get() {
            return new Caller("1", "chiba", "千葉（架空）", Set.of(), Set.of());
        }
    }
}
