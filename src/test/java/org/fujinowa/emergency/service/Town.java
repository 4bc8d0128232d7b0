package org.fujinowa.emergency.service;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.fujinowa.admissions.AdmissionsExamples;
import org.fujinowa.admissions.ParticipantEntry;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.service.ParticipantRegister;
import org.fujinowa.documents.pdf.Manuscript;
import org.fujinowa.documents.pdf.Press;
import org.fujinowa.emergency.SafetyCheckId;
import org.fujinowa.emergency.SafetyRow;
import org.fujinowa.emergency.store.EmergencyStores;
import org.fujinowa.hosting.HostFamilyDetails;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.HostingExamples;
import org.fujinowa.hosting.service.HostRegister;
import org.fujinowa.matching.PlacementDetails;
import org.fujinowa.matching.PlacementState;
import org.fujinowa.matching.service.StaysInHomes;
import org.fujinowa.notification.MergeField;
import org.fujinowa.notification.MessageDetails;
import org.fujinowa.notification.MessageId;
import org.fujinowa.notification.MessageKind;
import org.fujinowa.notification.Recipient;
import org.fujinowa.notification.TemplateProgramme;
import org.fujinowa.notification.service.Outbox;
import org.fujinowa.notification.service.StandingTexts;
import org.fujinowa.organisation.PlaceDetails;
import org.fujinowa.organisation.PlaceId;
import org.fujinowa.organisation.service.PlaceRegister;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.Sex;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.rollcall.service.LedDelegation;
import org.fujinowa.security.Caller;
import org.fujinowa.security.Permission;
import org.fujinowa.security.Role;
import org.fujinowa.security.Subject;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.LinkAddress;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Alter;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Versioned;
import org.jspecify.annotations.Nullable;

/** A delegation of two students, one of them with a mother abroad and a home in town. */
final class Town {

    static final String CHIBA = "千葉 和子（架空）";
    static final LocalDate HOME_BY = LocalDate.of(2027, 10, 1);

    final DelegationId chrc = DelegationId.next();
    final DelegationId other = DelegationId.next();
    final PlaceId ichinoseki = PlaceId.next();
    final ParticipantId aoi = ParticipantId.next();
    final List<MessageDetails> sent = new ArrayList<>();
    final NotedDeeds audit = new NotedDeeds();
    final AidBook aids;
    final EmergencyPrints prints;
    final CardCodes codes;
    final OwnEmergency own;
    final SafetyDesk safety;
    final SafetyAnswers answers;
    final PastEmergencies past;
    final EmergenciesFollow follow;
    Instant now = Instant.parse("2027-06-28T03:00:00Z");
    String printed = "";

    private final PersonId mother = PersonId.next();
    private final CurrentCaller caller = new CurrentCaller();

    Town(EntityManager em) {
        InstantSource present = () -> now;
        Clock clock = present.withZone(ZoneOffset.UTC);
        var validator = Constraints.validator();
        var cards = EmergencyStores.cards(em);
        var checks = EmergencyStores.checks(em);
        var replies = EmergencyStores.replies(em);
        var help = EmergencyStores.aids(em);
        var delegations = new Delegations();
        var address = new LinkAddress() {
            @Override
            public String ofPage(String path) {
                return "http://localhost" + path;
            }
        };
        var facts = new EmergencyFacts(delegations, new Participants(), new People(), new Stays(), new Homes(), caller);
        aids = new AidBook(help, delegations, new Places(), caller, audit, validator);
        codes = new CardCodes(cards, facts, address, audit, clock);
        prints = new EmergencyPrints(facts, aids, codes, new Paper(), audit, clock);
        own = new OwnEmergency(new LedDelegation(caller), codes, facts, audit);
        var post = new SafetyPost(facts, new Words(), new Mailbox(), address, caller);
        safety = new SafetyDesk(checks, replies, post, delegations, address, audit, caller, validator, clock);
        answers = new SafetyAnswers(checks, replies, audit, clock);
        past = new PastEmergencies(cards, checks, replies, delegations);
        follow = new EmergenciesFollow(help, cards, checks);
    }

    SafetyRow row(SafetyCheckId check, String name) {
        return safety.get(check).rows().stream()
                .filter(row -> row.details().writtenName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    void inTheOffice(Runnable work) {
        var chiba = new Caller("1", "chiba", CHIBA, Set.of(), Set.of(Permission.MANAGE_EMERGENCIES));
        caller.actingAs(chiba, () -> {
            work.run();
            return true;
        });
    }

    <T> T leader(DelegationId delegation, Supplier<T> work) {
        var holder = new Caller(
                "link:1",
                "link:1",
                "佐藤（架空）",
                Set.of(Role.LEADER),
                Set.of(Permission.LEAD_DELEGATION),
                Subject.of("LedDelegation", delegation));
        return caller.actingAs(holder, work);
    }

    private static PersonDetails person(String name, String mail) {
        return new PersonDetails(name, "", "", "", "", "", "", null, Sex.UNSTATED, "", mail, "", "", "");
    }

    private final class Participants extends ParticipantRegister {

        private final List<ParticipantEntry> all = List.of(
                entry(aoi, "葵（架空）", "aoi@home.example", mother), entry(ParticipantId.next(), "蓮（架空）", "", null));

        @Override
        public List<ParticipantEntry> ofDelegation(DelegationId delegation) {
            return delegation.equals(chrc) ? all : List.of();
        }

        private static ParticipantEntry entry(ParticipantId id, String name, String mail, @Nullable PersonId guardian) {
            var details = AdmissionsExamples.student(PersonId.next());
            return new ParticipantEntry(
                    id, 1, guardian == null ? details : Alter.with(details, "guardian", guardian), person(name, mail));
        }
    }

    private final class People extends PeopleRegister {

        @Override
        public Map<PersonId, PersonDetails> find(Collection<PersonId> ids) {
            return Map.of(mother, person("Karen Whitfield", "mother@home.example"));
        }
    }

    private final class Stays extends StaysInHomes {

        private final HostFamilyId sato = HostFamilyId.next();

        @Override
        public List<PlacementDetails> ofDelegation(DelegationId delegation) {
            var day = LocalDate.of(2027, 6, 28);
            return delegation.equals(chrc)
                    ? List.of(new PlacementDetails(
                            delegation,
                            aoi,
                            sato,
                            day,
                            day.plusDays(7),
                            1,
                            PlacementState.CONFIRMED,
                            false,
                            "",
                            1,
                            null,
                            "chiba",
                            now,
                            null,
                            null,
                            null,
                            null))
                    : List.of();
        }
    }

    private static final class Homes extends HostRegister {

        @Override
        public Versioned<HostFamilyDetails> get(HostFamilyId id) {
            return new Versioned<>(HostingExamples.satoFamily(), 1);
        }
    }

    private static final class Places extends PlaceRegister {

        @Override
        public Versioned<PlaceDetails> get(PlaceId id) {
            return new Versioned<>(
                    new PlaceDetails("町", "", "Town", "JP", "", null, null, "Asia/Tokyo", null, null, null, "", ""), 1);
        }
    }

    private final class Delegations extends DelegationRegister {

        @Override
        public Versioned<DelegationDetails> get(DelegationId id) {
            return new Versioned<>(Alter.with(AdmissionsExamples.chrc2027(), "places", List.of(ichinoseki)), 1);
        }

        @Override
        public List<DelegationId> homeBy(LocalDate day) {
            return day.isBefore(HOME_BY) ? List.of() : List.of(chrc);
        }

        @Override
        public void refuseUnknown(DelegationId id) {
            // Every delegation is known here.
        }
    }

    /** Remembers what was to be set. */
    private final class Paper extends Press {

        @Override
        public byte[] set(Manuscript manuscript) {
            printed = manuscript.body();
            return new byte[] {1};
        }
    }

    private static final class Words extends StandingTexts {

        @Override
        public MessageDetails message(
                MessageKind kind,
                Language language,
                @Nullable TemplateProgramme programme,
                Recipient to,
                Map<MergeField, String> values) {
            var body = values.get(MergeField.NEWS) + " " + values.get(MergeField.LINK);
            return new MessageDetails(kind, language, to.name(), to.address(), "安否", body, null);
        }
    }

    private final class Mailbox extends Outbox {

        @Override
        public MessageId put(MessageDetails details) {
            sent.add(details);
            return MessageId.next();
        }
    }
}
