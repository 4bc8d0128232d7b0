package org.fujinowa.people.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.people.PeopleExamples.hana;
import static org.fujinowa.people.PeopleExamples.latin;
import static org.fujinowa.people.PeopleExamples.person;
import static org.fujinowa.people.SameReason.NAME_TURNED;
import static org.fujinowa.people.SameReason.OTHER_BIRTH_DATE;
import static org.fujinowa.people.SameReason.SAME_BIRTH_DATE;
import static org.fujinowa.people.SameReason.SAME_KANJI;
import static org.fujinowa.people.SameReason.SAME_LATIN;
import static org.fujinowa.people.SameReason.SAME_NAME;
import static org.fujinowa.people.SameReason.SAME_PART;
import static org.fujinowa.people.SameReason.SAME_READING;
import static org.fujinowa.shared.Alter.with;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.fujinowa.people.LikelyPair;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonPair;
import org.junit.jupiter.api.Test;

class LookalikesTest {

    private static final LocalDate DAY = LocalDate.of(2012, 4, 2);

    @Test
    void says_why_two_may_be_one() {
        assertThat(Lookalikes.reasons(hana(), with(hana(), "familyName", "髙橋")))
                .containsExactly(SAME_BIRTH_DATE, SAME_KANJI, SAME_READING, SAME_LATIN);
        assertThat(Lookalikes.reasons(hana(), person("高橋", "花", "", "", "", "", null)))
                .containsExactly(SAME_NAME);
        assertThat(Lookalikes.reasons(latin("Carter", "Mia", null), latin("Mia", "Carter", null)))
                .containsExactly(NAME_TURNED);
        assertThat(Lookalikes.reasons(latin("Carter", "Mia", DAY), latin("Carter-Jones", "Mia", DAY)))
                .containsExactly(SAME_BIRTH_DATE, SAME_PART);
        assertThat(Lookalikes.reasons(latin("Carter", "Mia", DAY), latin("Carter", "Mia", DAY.plusYears(1))))
                .containsExactly(SAME_LATIN, OTHER_BIRTH_DATE);
        assertThat(Lookalikes.reasons(latin("Carter", "Mia", DAY), latin("Jones", "Zoe", DAY)))
                .isEmpty();
    }

    @Test
    void the_likeliest_come_first_and_who_is_said_to_be_two_is_left_out() {
        var people = numbered(
                latin("Carter", "Mia", null),
                latin("Carter", "Mia", null),
                hana(),
                with(hana(), "familyName", "髙橋"),
                latin("Jones", "Zoe", DAY));

        var pairs = Lookalikes.among(people, Set.of());

        assertThat(pairs).hasSize(2);
        assertThat(pairs.get(0).reasons()).startsWith(SAME_BIRTH_DATE);
        assertThat(Lookalikes.among(people, Set.of(pairs.get(0).pair()))).containsExactly(pairs.get(1));
    }

    @Test
    void finds_exactly_the_pairs_that_the_register_would_name_when_somebody_is_entered() {
        var random = new Random(7);
        var store = new InMemoryPeople();
        IntStream.range(0, 120).forEach(i -> store.add(new Person(PersonId.next(), someone(random))));
        var expected = new LinkedHashSet<PersonPair>();
        for (var person : store.all()) {
            store.resembling(person.details()).stream()
                    .filter(other -> !other.id().equals(person.id()))
                    .forEach(other -> expected.add(new PersonPair(person.id(), other.id())));
        }

        assertThat(expected).isNotEmpty();
        assertThat(Lookalikes.among(store.names(), Set.of()).stream().map(LikelyPair::pair))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private static PersonDetails someone(Random random) {
        var family = List.of("高橋", "髙橋", "Mia", "佐藤").get(random.nextInt(4));
        var given = List.of("花", "ハナ", "Carter", "Zoe").get(random.nextInt(4));
        return person(
                family,
                given + random.nextInt(3),
                random.nextBoolean() ? "たかはし" : "",
                random.nextInt(4) == 0 ? "はな" : "",
                random.nextInt(4) == 0 ? "Carter" : "",
                random.nextInt(4) == 0 ? "Mia" : "",
                random.nextBoolean() ? DAY.plusDays(random.nextInt(15)) : null);
    }

    private static List<NamedPerson> numbered(PersonDetails... details) {
        var people = new ArrayList<NamedPerson>();
        for (var one : details) {
            people.add(new NamedPerson(PersonId.next(), 1, one));
        }
        return people;
    }
}
