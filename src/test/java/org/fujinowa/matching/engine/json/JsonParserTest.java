package org.fujinowa.matching.engine.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.fujinowa.matching.engine.Fault;
import org.fujinowa.matching.engine.FaultKeys;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonParserTest {

    @Test
    void reads_every_kind_of_value() {
        assertThat(Json.parse(" {\"a\" : [1, -0.5e+3, true,false , null, \"x\"], \"b\":{} ,\"c\":[]}\r\n\t"))
                .isEqualTo(new Json.Obj(Map.of(
                        "a",
                        new Json.Arr(List.of(
                                new Json.Num("1"),
                                new Json.Num("-0.5e+3"),
                                new Json.Bool(true),
                                new Json.Bool(false),
                                new Json.Null(),
                                new Json.Text("x"))),
                        "b",
                        new Json.Obj(Map.of()),
                        "c",
                        new Json.Arr(List.of()))));
    }

    @Test
    void reads_escapes_and_characters_beyond_the_first_plane() {
        assertThat(Json.parse("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u9AD9 髙 𠮷 \\uD842\\uDFB7\""))
                .isEqualTo(new Json.Text("\"\\/\b\f\n\r\t髙 髙 𠮷 𠮷"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{",
                "[",
                "[1",
                "[1,",
                "[1,]",
                "[,1]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{a:1}",
                "{'a':1}",
                "\"",
                "\"a",
                "\"\\",
                "\"\\x\"",
                "\"\\u12\"",
                "\"\\u12G4\"",
                "\"\\u１234\"",
                "\"\t\"",
                "\"\u0000\"",
                "\"\\uD842\"",
                "\"\\uDFB7\\uD842\"",
                "\"\uD842\"",
                "01",
                "-",
                "+1",
                ".5",
                "1.",
                "1e",
                "1e+",
                "0x1",
                "１",
                "NaN",
                "Infinity",
                "-Infinity",
                "nul",
                "True",
                "tru",
                "1 2",
                "{} x",
                "[]]",
                "// a\n1",
                "\uFEFF{}",
                "\u00A01"
            })
    void refuses_what_is_not_json(String text) {
        assertThatThrownBy(() -> Json.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(FaultKeys.JSON_SYNTAX);
    }

    @Test
    void says_the_line_the_column_and_the_place() {
        var faults = new ArrayList<Fault>();

        assertThatThrownBy(() -> JsonParser.parse("{\"a\": [1,\n  {\"b/c~\": nil}]}", faults))
                .isInstanceOfSatisfying(
                        JsonParser.SyntaxFault.class,
                        it -> assertThat(it.fault()).isEqualTo(Fault.of("/a/1/b~1c~0", FaultKeys.JSON_SYNTAX, 2L, 12)));
    }

    @Test
    void goes_on_after_a_name_that_occurs_twice() throws JsonParser.SyntaxFault {
        var faults = new ArrayList<Fault>();

        JsonParser.parse("[{\"a\":1,\"b\":2,\"a\":3},{\"a\":1,\"\\u0061\":2}]", faults);

        assertThat(faults)
                .containsExactly(
                        Fault.of("/0/a", FaultKeys.JSON_TWICE, "a"), Fault.of("/1/a", FaultKeys.JSON_TWICE, "a"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void refuses_a_million_levels_of_nesting_without_falling_over(String open) {
        assertThatThrownBy(() -> Json.parse(open.repeat(1_000_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(FaultKeys.JSON_DEPTH);
    }

    @Test
    void reads_sixteen_levels_of_nesting() {
        assertThat(Json.parse("[".repeat(16) + "1" + "]".repeat(16))).isInstanceOf(Json.Arr.class);
    }
}
