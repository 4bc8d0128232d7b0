package org.fujinowa.shared.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fujinowa.shared.RuleViolation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireReaderTest {

    private static final String ID = "0190a7c0-0000-7000-8000-000000000001";

    record WireId(UUID value) {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    enum Colour {
        RED,
        GREEN
    }

    record Nights(int from, int until) {

        Nights {
            if (from >= until) {
                throw new RuleViolation("stay.departure-not-after-arrival", from, until);
            }
        }
    }

    record Wire(
            String name,
            int beds,
            boolean active,
            Colour colour,
            @Nullable LocalDate day,
            @Nullable Integer minutes,
            @Nullable WireId owner,
            List<String> tags,
            List<Nights> nights) {}

    @Test
    void reads_what_it_wrote() {
        var wire = new Wire(
                "髙橋 \"家\"\n",
                2,
                true,
                Colour.GREEN,
                LocalDate.of(2027, 6, 28),
                null,
                new WireId(UUID.fromString(ID)),
                List.of("a", ""),
                List.of(new Nights(1, 3)));

        assertThat(WireReader.read(WireWriter.write(wire), Wire.class)).isEqualTo(wire);
    }

    @Test
    void writes_members_in_order_and_leaves_nothing_out_but_null() {
        var wire = new Wire("", 0, false, Colour.RED, null, 7, null, List.of(), List.of());

        assertThat(WireWriter.write(wire))
                .isEqualTo(
                        "{\"name\":\"\",\"beds\":0,\"active\":false,\"colour\":\"RED\",\"minutes\":7,\"tags\":[],\"nights\":[]}");
    }

    @Test
    void what_is_left_out_is_empty_where_it_can_be() {
        var wire = WireReader.read("{\"beds\":1,\"active\":true,\"colour\":\"RED\"}", Wire.class);

        assertThat(wire).isEqualTo(new Wire("", 1, true, Colour.RED, null, null, null, List.of(), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                        | /beds     | api.missing-member",
                "{beds:null}                               | /beds     | api.missing-member",
                "{name:null}                               | /name     | api.missing-member",
                "{tags:null}                               | /tags     | api.missing-member",
                "{name:7}                                  | /name     | api.not-a-text",
                "{beds:\"2\"}                              | /beds     | api.not-a-whole-number",
                "{beds:2.0}                                | /beds     | api.not-a-whole-number",
                "{beds:1e9}                                | /beds     | api.not-a-whole-number",
                "{beds:2147483648}                         | /beds     | api.not-a-whole-number",
                "{beds:1e999999999}                        | /beds     | api.not-a-whole-number",
                "{active:\"yes\"}                          | /active   | api.not-yes-or-no",
                "{colour:\"BLUE\"}                         | /colour   | api.not-one-of",
                "{colour:0}                                | /colour   | api.not-one-of",
                "{day:\"2027-02-30\"}                      | /day      | api.not-a-day",
                "{day:\"+999999999-12-31\"}                | /day      | api.not-a-day",
                "{day:\"0001-01-01\"}                      | /day      | api.not-a-day",
                "{owner:\"1-1-1-1-1\"}                     | /owner    | api.not-an-id",
                "{tags:{}}                                 | /tags     | api.not-a-list",
                "{tags:[\"a\",1]}                          | /tags/1   | api.not-a-text",
                "{nights:[[]]}                             | /nights/0 | api.not-an-object",
                "{alergies:[]}                             | /alergies | api.unknown-member",
                "{name:\"a\\u0000b\"}                      | /name     | api.text-characters",
                "{name:\"\\ud800\"}                        | /name     | api.text-characters",
                "{name:\"a\",name:\"b\"}                   | /name     | api.json-twice",
            })
    void every_fault_is_named_by_its_pointer(String sloppy, String pointer, String key) {
        var json = sloppy.replaceAll("([{,])(\\w+):", "$1\"$2\":");

        var refused = catchThrowableOfType(BadBody.class, () -> WireReader.read(json, Wire.class));

        assertThat(refused.faults())
                .anySatisfy(fault ->
                        assertThat(List.of(fault.pointer(), fault.key())).containsExactly(pointer, key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "[", "nul", "{\"a\":1}}", "{\"a\" 1}", "\"a", "01", "{}x", "\u0000"})
    void what_is_no_json_is_refused(String text) {
        assertThatThrownBy(() -> WireReader.read(text, Wire.class)).isInstanceOf(BadBody.class);
    }

    @Test
    void deep_nesting_is_refused_and_not_followed() {
        var deep = "[".repeat(100_000);

        var refused = catchThrowableOfType(BadBody.class, () -> WireReader.read(deep, Wire.class));

        assertThat(refused.faults().get(0).key()).isEqualTo("api.json-depth");
    }

    @Test
    void a_value_that_contradicts_itself_keeps_its_own_sentence() {
        assertThatThrownBy(() -> WireReader.read(
                        "{\"beds\":1,\"active\":true,\"colour\":\"RED\",\"nights\":[{\"from\":3,\"until\":1}]}",
                        Wire.class))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        broken -> assertThat(broken.key()).isEqualTo("stay.departure-not-after-arrival"));
    }
}
