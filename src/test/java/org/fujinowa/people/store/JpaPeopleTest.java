package org.fujinowa.people.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.people.PeopleExamples.hana;
import static org.fujinowa.people.PeopleExamples.latin;
import static org.fujinowa.people.PeopleExamples.mia;
import static org.fujinowa.people.PeopleExamples.person;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.model.Person;
import org.fujinowa.shared.ListRequest;
import org.fujinowa.shared.store.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JpaPeopleTest {

    private final TestDatabase database = TestDatabase.derby(Person.class);

    @BeforeEach
    void enter() {
        enter(hana());
        enter(mia());
        enter(person("Nguyễn", "Thị Lan", "", "", "", "", null));
    }

    @AfterEach
    void close() throws Exception {
        database.close();
    }

    @Test
    void keeps_everything_that_was_said() {
        var id = enter(person("渡邊", "さくら", "わたなべ", "さくら", "WATANABE", "SAKURA", mia().birthDate()));

        var found = in(people -> people.get(id).details());
        assertThat(found).isEqualTo(person("渡邊", "さくら", "わたなべ", "さくら", "WATANABE", "SAKURA", mia().birthDate()));
    }

    @Test
    void lists_by_reading_and_latin_name() {
        assertThat(listed(ListRequest.first(10))).containsExactly("Mia Carter", "Nguyễn Thị Lan", "高橋 花");
    }

    @Test
    void lists_by_birth_date_with_unknown_ones_last() {
        assertThat(listed(new ListRequest("", "birthDate", false, Map.of(), "", 10)))
                .containsExactly("Mia Carter", "高橋 花", "Nguyễn Thị Lan");
    }

    @Test
    void finds_a_name_in_any_script_and_either_order() {
        assertThat(searched("髙橋")).containsExactly("高橋 花");
        assertThat(searched("タカハシ")).containsExactly("高橋 花");
        assertThat(searched("hana takahashi")).containsExactly("高橋 花");
        assertThat(searched("miacarter")).containsExactly("Mia Carter");
        assertThat(searched("nguyen")).containsExactly("Nguyễn Thị Lan");
        assertThat(searched("佐藤")).isEmpty();
    }

    @Test
    void a_corrected_name_is_found_and_the_old_one_no_more() {
        var id = enter(latin("Smyth", "Leo", null));

        in(people -> {
            var leo = people.get(id);
            leo.change(latin("Smith", "Leo", null));
            people.changed(leo);
            return leo;
        });

        assertThat(searched("smith")).containsExactly("Leo Smith");
        assertThat(searched("smyth")).isEmpty();
    }

    @Test
    void knows_who_may_be_the_same_human_being() {
        assertThat(resembling(latin("MIA", "CARTER", null))).containsExactly("Mia Carter");
        assertThat(resembling(latin("Carter-Jones", "Mia", mia().birthDate()))).containsExactly("Mia Carter");
        assertThat(resembling(latin("Nguyen", "Thi Lan", null))).containsExactly("Nguyễn Thị Lan");
        assertThat(resembling(latin("Jones", "Zoe", mia().birthDate()))).isEmpty();
    }

    @Test
    void those_born_on_the_same_day_come_first() {
        enter(latin("Carter", "Mia", hana().birthDate()));

        var found = in(people -> people.resembling(latin("Carter", "Mia", hana().birthDate())).stream()
                .map(person -> person.details().birthDate())
                .toList());
        assertThat(found).containsExactly(hana().birthDate(), mia().birthDate());
    }

    @Test
    void finds_more_people_at_once_than_one_statement_takes() {
        var ids = IntStream.range(0, 1_100)
                .mapToObj(i -> i % 100 == 0 ? enter(latin("Many", "P" + i, null)) : PersonId.next())
                .toList();

        var found = in(people -> people.find(ids));
        assertThat(found).hasSize(11);
        var found2 = in(people -> people.find(List.of()));
        assertThat(found2).isEmpty();
    }

    private PersonId enter(PersonDetails details) {
        return in(people -> {
            var person = new Person(PersonId.next(), details);
            people.add(person);
            return person.id();
        });
    }

    private List<String> searched(String words) {
        return listed(new ListRequest(words, "", false, Map.of(), "", 10));
    }

    private List<String> listed(ListRequest request) {
        return in(people -> people.page(request).rows().stream()
                .map(person -> person.details().writtenName())
                .toList());
    }

    private List<String> resembling(PersonDetails details) {
        return in(people -> people.resembling(details).stream()
                .map(person -> person.details().writtenName())
                .toList());
    }

    private <T> T in(Function<JpaPeople, T> work) {
        return database.inTransaction(entityManager -> work.apply(new JpaPeople(entityManager)));
    }
}
