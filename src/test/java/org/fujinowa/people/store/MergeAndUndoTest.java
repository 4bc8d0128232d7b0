package org.fujinowa.people.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.admissions.AdmissionsExamples.chrc2027;
import static org.fujinowa.admissions.AdmissionsExamples.student;
import static org.fujinowa.hosting.HostingExamples.member;
import static org.fujinowa.hosting.HostingExamples.satoFamily;
import static org.fujinowa.people.PeopleExamples.person;
import static org.fujinowa.shared.Alter.with;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.model.Participant;
import org.fujinowa.admissions.service.PartsOfPersons;
import org.fujinowa.admissions.service.PersonsTakingPart;
import org.fujinowa.admissions.store.AdmissionsStores;
import org.fujinowa.hosting.HostFamilyId;
import org.fujinowa.hosting.model.HostFamily;
import org.fujinowa.hosting.service.HomesOfPersons;
import org.fujinowa.hosting.store.HostingStores;
import org.fujinowa.people.MergeOrder;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.model.DistinctPair;
import org.fujinowa.people.model.Person;
import org.fujinowa.people.model.PersonMerge;
import org.fujinowa.people.service.PeopleRegister;
import org.fujinowa.people.service.PersonMerges;
import org.fujinowa.people.service.PersonPlaces;
import org.fujinowa.programme.DelegationDetails;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.programme.service.DelegationRegister;
import org.fujinowa.security.Caller;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.InCharge;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.Several;
import org.fujinowa.shared.Versioned;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two records become one and two again, with everything that names them, in the real tables. */
class MergeAndUndoTest {

    private static final int ROUNDS = 12;
    private static final List<String> NAMES = List.of("高橋", "髙橋", "佐藤", "Carter", "Nguyễn", "");

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(
                Person.class, PersonMerge.class, DistinctPair.class, Participant.class, HostFamily.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void after_a_merge_and_its_undoing_every_row_is_as_it_was(TestDatabase database) {
        for (int round = 0; round < ROUNDS; round++) {
            var random = new Random(round);
            var two = database.inTransaction(em -> enter(em, random));
            var before = database.inTransaction(MergeAndUndoTest::rows);

            var merge = database.inTransaction(em -> {
                var stays = PeopleStores.people(em).get(two.get(0));
                var goes = PeopleStores.people(em).get(two.get(1));
                var said = random.nextBoolean() ? goes.details() : someone(random);
                return calling(
                        merges(em),
                        service -> service.merge(
                                new MergeOrder(two.get(0), stays.version(), two.get(1), goes.version(), said)));
            });

            var merged = database.inTransaction(MergeAndUndoTest::rows);
            assertThat(merged)
                    .as("round %d", round)
                    .isNotEqualTo(before)
                    .noneMatch(row -> row.contains(two.get(1).toString()));
            database.inTransaction(em -> calling(merges(em), service -> {
                service.undo(merge);
                return true;
            }));
            var after = database.inTransaction(MergeAndUndoTest::rows);
            assertThat(after).as("round %d", round).isEqualTo(before);
        }
    }

    private static List<PersonId> enter(EntityManager em, Random random) {
        var people = PeopleStores.people(em);
        var ids = new ArrayList<PersonId>();
        for (int i = 0; i < 4; i++) {
            var person = new Person(PersonId.next(), someone(random));
            people.add(person);
            ids.add(person.id());
        }
        var participants = AdmissionsStores.participants(em);
        for (var id : ids) {
            for (int year = 0; year < random.nextInt(3); year++) {
                var details = with(student(id), "delegation", DelegationId.next());
                var guardian = ids.get(2 + random.nextInt(2));
                participants.add(new Participant(
                        ParticipantId.next(),
                        ids.indexOf(id) > 1 ? details : with(details, "guardian", guardian),
                        people.get(id).details()));
            }
        }
        var lives = ids.get(random.nextInt(4));
        HostingStores.families(em)
                .add(new HostFamily(
                        HostFamilyId.next(),
                        with(
                                with(satoFamily(), "representative", ids.get(random.nextInt(4))),
                                "members",
                                List.of(member("一郎", "父", null).as(lives), member("花子", "母", null)))));
        return random.nextBoolean() ? List.of(ids.get(0), ids.get(1)) : List.of(ids.get(3), ids.get(2));
    }

    private static PersonDetails someone(Random random) {
        return with(
                person(
                        NAMES.get(random.nextInt(NAMES.size())),
                        "花" + random.nextInt(3),
                        random.nextBoolean() ? "たかはし" : "",
                        "",
                        "",
                        random.nextBoolean() ? "HANA" : "",
                        random.nextBoolean() ? LocalDate.of(2012, 4, 1 + random.nextInt(20)) : null),
                "phone",
                random.nextBoolean() ? "0191-00-000" + random.nextInt(10) : "");
    }

    /** Everything that the tables say, but versions, and what is sealed opened. */
    private static List<String> rows(EntityManager em) {
        var rows = new ArrayList<String>();
        em.createQuery("select p from Person p", Person.class)
                .getResultList()
                .forEach(person -> rows.add("person " + person.key() + person.details()));
        em.createQuery("select p from Participant p", Participant.class)
                .getResultList()
                .forEach(part -> rows.add("participant " + part.key() + part.details()));
        em.createQuery("select f from HostFamily f", HostFamily.class)
                .getResultList()
                .forEach(family -> rows.add("family " + family.key() + family.details()));
        for (var sql : List.of(
                "select id, folded, written_key, reading_key, latin_key, sort_key, latin_sort, birth_sort from person",
                "select id, folded, person_id, guardian_id, sort_key, latin_sort, ready from participant",
                "select host_family_id, person_id from host_family_person",
                "select * from search_gram")) {
            for (var row : em.createNativeQuery(sql).getResultList()) {
                rows.add(sql.replaceAll(".* from ", "") + Arrays.toString((Object[]) row));
            }
        }
        rows.sort(null);
        return rows;
    }

    private record Merging(PersonMerges service, CurrentCaller caller) {}

    private static Merging merges(EntityManager em) {
        var audit = new NotedDeeds();
        var caller = new CurrentCaller();
        var people = PeopleStores.people(em);
        var participants = AdmissionsStores.participants(em);
        var delegations = new DelegationRegister() {
            @Override
            public Versioned<DelegationDetails> get(DelegationId id) {
                return new Versioned<>(chrc2027(), 1);
            }
        };
        var places = new PersonPlaces(
                new Several<>(
                        new PartsOfPersons(participants, delegations), new HomesOfPersons(HostingStores.families(em))),
                audit,
                InCharge.ofEverything());
        var register = new PeopleRegister(
                people, new Several<>(), new Heard<>(), new Heard<>(), audit, Constraints.validator());
        var follows = new PersonsTakingPart(participants, register, delegations);
        return new Merging(
                new PersonMerges(
                        people,
                        PeopleStores.merges(em),
                        places,
                        new Heard<>(follows::follow),
                        audit,
                        caller,
                        Clock.systemUTC(),
                        Constraints.validator()),
                caller);
    }

    private static <T> T calling(Merging merging, Function<PersonMerges, T> work) {
        var chiba = new Caller("1", "chiba", "千葉 和子（架空）", Set.of(), Set.of());
        return merging.caller().actingAs(chiba, () -> work.apply(merging.service()));
    }
}
