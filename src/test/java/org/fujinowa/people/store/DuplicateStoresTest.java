package org.fujinowa.people.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.people.PeopleExamples.hana;
import static org.fujinowa.shared.Alter.with;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.fujinowa.people.DistinctRow;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRemoving;
import org.fujinowa.people.model.DistinctPair;
import org.fujinowa.people.model.NamedPerson;
import org.fujinowa.people.model.Person;
import org.fujinowa.people.model.PersonMerge;
import org.fujinowa.people.service.DuplicateSearch;
import org.fujinowa.security.Caller;
import org.fujinowa.security.service.CurrentCaller;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DuplicateStoresTest {

    static Stream<TestDatabase> databases() {
        return TestDatabase.both(Person.class, DistinctPair.class, PersonMerge.class);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_somebody_said_of_a_pair_is_remembered_taken_back_and_goes_with_the_person(TestDatabase database) {
        var id = database.inTransaction(em -> {
            PeopleStores.people(em).add(new Person(PersonId.next(), with(hana(), "familyName", "髙橋")));
            var person = new Person(PersonId.next(), hana());
            PeopleStores.people(em).add(person);
            return person.id();
        });
        var pair = in(database, search -> search.pairs().get(0).pair());

        done(database, search -> search.areTwo(pair));
        assertThat(in(database, DuplicateSearch::pairs)).isEmpty();
        assertThat(in(database, DuplicateSearch::saidToBeTwo))
                .extracting(DistinctRow::by)
                .containsExactly("chiba");

        done(database, search -> search.takeBack(pair));
        assertThat(in(database, DuplicateSearch::pairs)).hasSize(1);

        done(database, search -> search.areTwo(pair));
        done(database, search -> search.forget(new PersonRemoving(id)));
        assertThat(in(database, DuplicateSearch::saidToBeTwo)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void everybody_is_read_at_once_without_opening_what_is_sealed(TestDatabase database) {
        var hana = with(with(hana(), "phone", "0191-00-0001"), "note", "");
        database.inTransaction(em -> {
            PeopleStores.people(em).add(new Person(PersonId.next(), hana));
            return true;
        });

        var everybody = database.inTransaction(em -> PeopleStores.people(em).names());
        assertThat(everybody).extracting(NamedPerson::details).containsExactly(with(hana, "phone", ""));
    }

    private static void done(TestDatabase database, Consumer<DuplicateSearch> deed) {
        in(database, search -> {
            deed.accept(search);
            return true;
        });
    }

    private static <T> T in(TestDatabase database, Function<DuplicateSearch, T> work) {
        return database.inTransaction(em -> {
            var caller = new CurrentCaller();
            var chiba = new Caller("1", "chiba", "千葉 和子（架空）", Set.of(), Set.of());
            return caller.actingAs(chiba, () -> work.apply(search(em, caller)));
        });
    }

    private static DuplicateSearch search(EntityManager em, CurrentCaller caller) {
        return new DuplicateSearch(
                PeopleStores.people(em), PeopleStores.distinct(em), new NotedDeeds(), caller, Clock.systemUTC());
    }
}
