package org.fujinowa.matching.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.matching.model.MatchingExamples.guest;

import java.time.LocalDate;
import java.util.List;
import org.fujinowa.people.Sex;
import org.junit.jupiter.api.Test;

class RoomsTest {

    private static final Guest GIRL = guest(g -> g);
    private static final Guest OTHER_GIRL = guest(g -> g);
    private static final Guest BOY = guest(g -> {
        g.sex = Sex.MALE;
        return g;
    });
    private static final Guest ALONE = guest(g -> {
        g.ownRoom = true;
        return g;
    });
    private static final Guest WOMAN = guest(g -> {
        g.born = LocalDate.of(1980, 1, 1);
        return g;
    });
    private static final Guest MAN = guest(g -> {
        g.sex = Sex.MALE;
        g.born = LocalDate.of(1980, 1, 1);
        return g;
    });

    @Test
    void a_girl_and_a_boy_need_two_rooms() {
        assertThat(Rooms.suffice(List.of(GIRL, BOY), home(2, 2), true)).isTrue();
        assertThat(Rooms.suffice(List.of(GIRL, BOY), home(2, 1), true)).isFalse();
        assertThat(Rooms.suffice(List.of(GIRL, BOY), home(2, 0), true)).isFalse();
    }

    @Test
    void two_girls_share_a_room_with_two_beds_and_three_do_not() {
        assertThat(Rooms.suffice(List.of(GIRL, OTHER_GIRL), home(2, 1), true)).isTrue();
        assertThat(Rooms.suffice(List.of(GIRL, OTHER_GIRL, guest(g -> g)), home(2, 1), true))
                .isFalse();
    }

    @Test
    void adults_share_a_room_whatever_their_sex_but_not_with_a_minor_of_the_other() {
        assertThat(Rooms.suffice(List.of(WOMAN, MAN), home(2, 1), true)).isTrue();
        assertThat(Rooms.suffice(List.of(WOMAN, BOY), home(2, 1), true)).isFalse();
    }

    @Test
    void a_room_alone_is_shared_with_nobody_unless_rooms_are_not_kept() {
        assertThat(Rooms.suffice(List.of(ALONE, GIRL), home(2, 1), true)).isFalse();
        assertThat(Rooms.suffice(List.of(ALONE, GIRL), home(2, 1), false)).isTrue();
        assertThat(Rooms.suffice(List.of(ALONE, GIRL, OTHER_GIRL), home(3, 2), true))
                .isTrue();
    }

    @Test
    void the_order_of_the_guests_makes_no_difference() {
        assertThat(Rooms.suffice(List.of(GIRL, ALONE, OTHER_GIRL), home(3, 2), true))
                .isTrue();
        assertThat(Rooms.suffice(List.of(OTHER_GIRL, GIRL, ALONE), home(3, 2), true))
                .isTrue();
    }

    @Test
    void a_room_alone_uses_the_beds_of_the_largest_room() {
        assertThat(Rooms.bedsOfARoom(home(1, 1))).isEqualTo(1);
        assertThat(Rooms.bedsOfARoom(home(2, 1))).isEqualTo(2);
        assertThat(Rooms.bedsOfARoom(home(3, 2))).isEqualTo(2);
        assertThat(Rooms.bedsOfARoom(home(3, 0))).isEqualTo(1);
    }

    private static Home home(int beds, int rooms) {
        return MatchingExamples.home(h -> {
            h.beds = beds;
            h.rooms = rooms;
            return h;
        });
    }
}
