package org.fujinowa.shared.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sealed opens only where it belongs, unchanged, and with its key. */
class SealingTest {

    private static final String OLD = "2026:" + key(1);
    private static final String NEW = "2027:" + key(2);
    private static final String PLACE = "person/1/secrets";
    private static final String SECRET = "旅券 TK1234567（架空）🌸";

    private final Sealing old = new Sealing(SecretKeys.read(OLD));

    @Test
    void what_is_sealed_opens_again_and_shows_nothing() {
        var sealed = old.seal(PLACE, SECRET);

        assertThat(old.open(PLACE, sealed)).isEqualTo(SECRET);
        assertThat(sealed).startsWith("s1:2026:").isNotEqualTo(old.seal(PLACE, SECRET));
        assertThat(new String(
                        Base64.getDecoder().decode(sealed.substring(sealed.lastIndexOf(':') + 1)),
                        StandardCharsets.UTF_8))
                .doesNotContain("TK1234567");
        assertThat(old.open(PLACE, old.seal(PLACE, ""))).isEmpty();
    }

    @Test
    void a_file_opens_byte_by_byte() {
        var file = new byte[70_000];
        new Random(3).nextBytes(file);

        assertThat(old.open(PLACE, old.seal(PLACE, file))).isEqualTo(file);
    }

    @Test
    void moved_to_another_place_it_stays_closed() {
        var sealed = old.seal(PLACE, SECRET);

        assertThatThrownBy(() -> old.open("person/2/secrets", sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("person/2/secrets")
                .hasMessageNotContaining("TK1234567");
    }

    @Test
    void changed_anywhere_it_stays_closed() {
        var sealed = old.seal(PLACE, SECRET);
        var bytes = Base64.getDecoder().decode(sealed.substring("s1:2026:".length()));
        for (int i = 0; i < bytes.length; i++) {
            var changed = bytes.clone();
            changed[i] ^= 1;
            var text = "s1:2026:" + Base64.getEncoder().encodeToString(changed);
            assertThatThrownBy(() -> old.open(PLACE, text)).isInstanceOf(IllegalStateException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", SECRET, "s1:", "s1:2026", "s1:2026:", "s1:2026:????", "s1:2026:AAAA"})
    void what_was_never_sealed_is_refused(String text) {
        assertThatThrownBy(() -> old.open(PLACE, text)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_new_key_seals_and_the_old_one_still_opens() {
        var before = old.seal(PLACE, SECRET);
        var both = new Sealing(SecretKeys.read(NEW + "," + OLD));

        assertThat(both.open(PLACE, before)).isEqualTo(SECRET);
        assertThat(both.seal(PLACE, SECRET)).startsWith("s1:2027:");
        assertThatThrownBy(() -> old.open(PLACE, both.seal(PLACE, SECRET))).hasMessageContaining("2027");
        assertThatThrownBy(() -> new Sealing(SecretKeys.read("2026:" + key(2))).open(PLACE, before))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_trace_is_the_same_for_equal_values_and_is_found_after_a_new_key() {
        var first = SecretKeys.read(OLD);
        var both = SecretKeys.read(NEW + "\n" + OLD);

        assertThat(first.trace("0191000000"))
                .isEqualTo(both.traces("0191000000").get(1))
                .doesNotContain("0191");
        assertThat(both.trace("0191000000"))
                .isEqualTo(SecretKeys.read(NEW).trace("0191000000"))
                .isNotEqualTo(first.trace("0191000000"));
        assertThat(first.trace("0191000001")).isNotEqualTo(first.trace("0191000000"));
        assertThat(first.trace("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026", "2026:", "2026:AAAA", "20 26:x", ":" + "AAAA", "a:b,c:d"})
    void keys_in_another_form_are_refused_without_being_repeated(String setting) {
        assertThatThrownBy(() -> SecretKeys.read(setting))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(SecretKeys.SETTING)
                .hasMessageNotContaining("AAAA");
    }

    @Test
    void two_keys_of_one_name_are_refused() {
        assertThatThrownBy(() -> SecretKeys.read(OLD + "," + OLD)).hasMessageContaining("two keys");
    }

    private static String key(int seed) {
        var bytes = new byte[32];
        new Random(seed).nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }
}
