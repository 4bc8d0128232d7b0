package org.fujinowa.admissions.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.admissions.AdmissionsExamples.student;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fujinowa.admissions.ParticipantId;
import org.fujinowa.admissions.model.Participant;
import org.fujinowa.people.PeopleExamples;
import org.fujinowa.people.PersonId;
import org.fujinowa.programme.DelegationId;
import org.fujinowa.shared.Alter;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.store.Narrowing;
import org.fujinowa.shared.store.SearchGram;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lists of whoever is in charge of some delegations only, in both databases. */
class ListsOfACoordinatorTest {

    private static final DelegationId MINE = DelegationId.next();
    private static final DelegationId OTHERS = DelegationId.next();

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(Participant.class, SearchGram.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void pages_counts_and_searches_stop_at_what_the_reader_is_in_charge_of(TestDatabase database) {
        fill(database);

        var found = new ArrayList<DelegationId>();
        var request = ListRequest.first(3);
        while (true) {
            var asked = request;
            var page = database.inTransaction(
                    em -> store(em, Set.of(MINE.toString())).page(asked));
            assertThat(page.total()).isEqualTo(7);
            page.rows().forEach(row -> found.add(row.delegation()));
            if (page.next().isEmpty()) {
                break;
            }
            request = new ListRequest("", "", false, request.filters(), page.next(), 3);
        }

        assertThat(found).hasSize(7).containsOnly(MINE);
        assertThat(total(database, Set.of(MINE.toString()), OTHERS)).isZero();
        assertThat(total(database, Set.of(MINE.toString(), OTHERS.toString()), OTHERS))
                .isEqualTo(7);
        assertThat(total(database, Set.of(), MINE)).isZero();
    }

    private static long total(TestDatabase database, Set<String> scope, DelegationId filter) {
        return database.inTransaction(em -> store(em, scope)
                .page(ListRequest.first(1).with("delegation", filter.toString()))
                .total());
    }

    private static JpaParticipants store(jakarta.persistence.EntityManager em, Set<String> delegations) {
        var store = new JpaParticipants(em);
        store.narrow(
                within -> within == Narrowing.Within.DELEGATIONS ? Optional.of(delegations) : Optional.of(Set.of()));
        return store;
    }

    private static void fill(TestDatabase database) {
        database.inTransaction(em -> {
            var store = new JpaParticipants(em);
            for (var i = 0; i < 14; i++) {
                var person = PersonId.next();
                store.add(new Participant(
                        ParticipantId.next(),
                        Alter.with(student(person), "delegation", i % 2 == 0 ? MINE : OTHERS),
                        PeopleExamples.hana()));
            }
            return true;
        });
    }
}
