package org.fujinowa.people.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.people.PersonChapter;
import org.fujinowa.people.PersonId;
import org.fujinowa.people.PersonRole;
import org.fujinowa.people.model.InMemoryPeople;
import org.fujinowa.security.service.InCharge;
import org.fujinowa.security.service.NotedDeeds;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Heard;
import org.fujinowa.shared.Several;
import org.junit.jupiter.api.Test;

class PersonStoryTest {

    @Test
    void roles_and_chapters_stand_in_one_order_the_newest_first_and_what_lasts_at_the_end() {
        var student = new PersonRole(2019, "people.sex.female", "派遣 2019", "Outbound 2019", "/a", PersonId.next());
        var member = new PersonRole(0, "people.sex.male", "高橋家", "Takahashi", "/b", PersonId.next());
        var register = new PeopleRegister(
                new InMemoryPeople(),
                new Several<>(person -> List.of(student, member)),
                new Heard<>(),
                new Heard<>(),
                new NotedDeeds(),
                Constraints.validator());
        var stay = PersonChapter.on(LocalDate.of(2019, 7, 1), "people.story.year", List.of("x"), "/c");
        var later = PersonChapter.on(LocalDate.of(2027, 6, 29), "people.story.year", List.of("x"), "/d");

        var story = new PersonStory(
                        register,
                        new Several<>(person -> List.of(stay), person -> List.of(later)),
                        InCharge.ofEverything())
                .of(PersonId.next());

        assertThat(story).extracting(PersonChapter::address).containsExactly("/d", "/a", "/c", "/b");
        assertThat(story.get(1).values().get(1)).isEqualTo(new Choice("", "派遣 2019", "Outbound 2019"));
    }
}
