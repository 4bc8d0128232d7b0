package org.fujinowa.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CollisionTest {

    private record Note(String title, @Nullable Integer page, List<String> words) implements Serializable {}

    private static final Note BASE = new Note("藤", 1, List.of("a"));

    @Test
    void what_only_the_others_changed_is_theirs() {
        var collision = new Collision<>(BASE, BASE, new Note("桜", null, List.of("a")));

        assertThat(collision.onlyTheirs()).containsExactly("title", "page");
        assertThat(collision.both()).isEmpty();
        assertThat(collision.notChosen()).isNull();
    }

    @Test
    void what_only_i_changed_stays_mine_without_a_word() {
        var collision = new Collision<>(BASE, new Note("桜", 2, List.of()), BASE);

        assertThat(collision.onlyTheirs()).isEmpty();
        assertThat(collision.both()).isEmpty();
    }

    @Test
    void what_both_changed_alike_is_no_collision() {
        var collision = new Collision<>(BASE, new Note("桜", 1, List.of("b")), new Note("桜", 1, List.of("b")));

        assertThat(collision.onlyTheirs()).isEmpty();
        assertThat(collision.both()).isEmpty();
    }

    @Test
    void what_both_changed_is_chosen_one_by_one() {
        var collision = new Collision<>(BASE, new Note("桜", null, List.of("b")), new Note("梅", 1, List.of("c")));

        assertThat(collision.both()).containsExactly("title", "words");
        assertThat(collision.notChosen()).isEqualTo("title");
        collision.getPicks().put("title", "theirs");
        assertThat(collision.notChosen()).isEqualTo("words");
        collision.getPicks().put("words", "neither");
        assertThat(collision.notChosen()).isEqualTo("words");
        collision.getPicks().put("words", "mine");
        assertThat(collision.notChosen()).isNull();
        assertThat(collision.isTheirs("title")).isTrue();
        assertThat(collision.isTheirs("words")).isFalse();
    }
}
