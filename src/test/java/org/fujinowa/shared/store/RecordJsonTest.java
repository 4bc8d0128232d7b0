package org.fujinowa.shared.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordJsonTest {

    private enum Colour {
        WHITE,
        PURPLE
    }

    private record Id(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    private record Leaf(String name, @Nullable Colour colour) {}

    private record Everything(
            String text,
            int count,
            @Nullable Integer perhaps,
            long big,
            @Nullable Double number,
            boolean truth,
            @Nullable LocalDate day,
            @Nullable Instant moment,
            @Nullable LocalDateTime hour,
            @Nullable BigDecimal amount,
            @Nullable Colour colour,
            @Nullable Id id,
            @Nullable Leaf leaf,
            List<Leaf> leaves,
            List<Colour> colours,
            List<String> texts,
            List<Id> ids) {}

    private static final Id ID = new Id(UUID.fromString("0190a000-0000-7000-8000-000000000001"));

    @Test
    void everything_comes_back_as_it_was() {
        var full = new Everything(
                "髙橋 \"😀\" \n",
                -1,
                7,
                Long.MAX_VALUE,
                38.85853,
                true,
                LocalDate.of(2027, 6, 28),
                Instant.parse("2027-06-28T01:02:03.000004Z"),
                LocalDateTime.of(2027, 6, 28, 9, 5),
                new BigDecimal("12.50"),
                Colour.PURPLE,
                ID,
                new Leaf("葉", Colour.WHITE),
                List.of(new Leaf("", null), new Leaf("b", Colour.WHITE)),
                List.of(Colour.WHITE, Colour.PURPLE),
                List.of("一", ""),
                List.of(ID));

        assertThat(RecordJson.read(Everything.class, RecordJson.write(full))).isEqualTo(full);
    }

    @Test
    void what_is_missing_is_empty_and_what_is_unknown_is_left_alone() {
        var empty = new Everything(
                "", 0, null, 0, null, false, null, null, null, null, null, null, null, List.of(), List.of(), List.of(),
                List.of());

        assertThat(RecordJson.read(Everything.class, "{\"formerField\":[1,{}],\"day\":null}"))
                .isEqualTo(empty);
        assertThat(RecordJson.read(Everything.class, RecordJson.write(empty))).isEqualTo(empty);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"text\":1}",
                "{\"count\":\"1\"}",
                "{\"truth\":\"true\"}",
                "{\"day\":\"28 June\"}",
                "{\"hour\":\"9 o'clock\"}",
                "{\"amount\":\"twelve\"}",
                "{\"colour\":\"GREEN\"}",
                "{\"id\":\"x\"}",
                "{\"leaves\":{}}",
                "{\"leaves\":[1]}",
                "{\"leaf\":[]}",
                "[]",
                "{",
                ""
            })
    void damage_is_refused(String stored) {
        assertThatThrownBy(() -> RecordJson.read(Everything.class, stored)).isInstanceOf(IllegalStateException.class);
    }
}
