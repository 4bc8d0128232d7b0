package org.fujinowa.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.RuleViolation;
import org.fujinowa.shared.web.FormReading.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordFormTest {

    private enum Colour {
        WHITE,
        PURPLE
    }

    private record VineId(UUID value) implements Serializable {

        @Override
        public String toString() {
            return value.toString();
        }
    }

    private record Branch(
            @NotBlank @Size(max = 10) String name,
            @Min(1) @Max(9) int count) implements Serializable {}

    private record Vine(
            @NotBlank @Size(max = 20) String name,
            @Email @Size(max = 200) String email,
            @Size(max = 2000) String note,
            @Nullable @Min(0) Integer height,
            @Min(0) @Max(99) int age,
            @Nullable @Min(-90) @Max(90) Double latitude,
            boolean old,
            @NotNull LocalDate planted,
            @Nullable LocalDate felled,
            @NotNull Colour colour,
            @Nullable VineId parent,
            List<Colour> colours,
            List<@Size(max = 5) String> marks,
            List<@Valid Branch> branches)
            implements Serializable {

        Vine {
            if (felled != null && felled.isBefore(planted)) {
                throw new RuleViolation("vine.felled-before-planted");
            }
        }
    }

    private static final VineId PARENT = new VineId(UUID.fromString("0190a000-0000-7000-8000-000000000001"));
    private static final Vine FULL = new Vine(
            "牛島の藤",
            "fuji@example.jp",
            "一行\n二行",
            9,
            99,
            35.97,
            true,
            LocalDate.of(1928, 1, 18),
            null,
            Colour.PURPLE,
            PARENT,
            List.of(Colour.WHITE, Colour.PURPLE),
            List.of("特", "別"),
            List.of(new Branch("東", 2), new Branch("西", 3)));

    @Test
    void a_record_comes_back_as_it_was() {
        assertThat(read(form()).record()).contains(FULL);
    }

    @Test
    void a_form_survives_the_way_through_the_page() throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(form());
        }
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            @SuppressWarnings("unchecked")
            var back = (RecordForm<Vine>) in.readObject();

            assertThat(read(back).record()).contains(FULL);
        }
    }

    @Test
    void values_are_read_as_people_type_them() {
        var form = form();
        form.put("name", "  髙橋の藤 \r\n");
        form.put("age", "１２");
        form.put("height", "1,200");
        form.put("latitude", "－３５．５");
        form.put("planted", "２０２７/６/2");
        form.put("marks", "あ\r\n\r\n い \n");
        form.put("colours", new Object[] {"WHITE"});

        var vine = read(form).record().orElseThrow();

        assertThat(vine.name()).isEqualTo("髙橋の藤");
        assertThat(vine.age()).isEqualTo(12);
        assertThat(vine.height()).isEqualTo(1200);
        assertThat(vine.latitude()).isEqualTo(-35.5);
        assertThat(vine.planted()).isEqualTo(LocalDate.of(2027, 6, 2));
        assertThat(vine.marks()).containsExactly("あ", "い");
        assertThat(vine.colours()).containsExactly(Colour.WHITE);
    }

    @Test
    void what_may_be_missing_is_missing_and_everything_else_is_asked_for_at_once() {
        var reading = read(RecordForm.empty(Vine.class, "vine"));

        assertThat(reading.problems())
                .extracting(Problem::path, problem -> problem.broken().key())
                .containsExactlyInAnyOrder(
                        tuple("name", "form.required"),
                        tuple("age", "form.required"),
                        tuple("planted", "form.required"),
                        tuple("colour", "form.required"));
    }

    @ParameterizedTest
    @CsvSource({
        "name, 123456789012345678901, form.too-long",
        "name, ' ', form.required",
        "email, fuji, form.not-an-email",
        "age, 100, form.too-large",
        "age, -1, form.too-small",
        "age, many, shared.not-a-number",
        "age, 99999999999, shared.not-a-number",
        "latitude, 91, form.too-large",
        "latitude, NaN, form.not-a-decimal",
        "planted, 2027-02-30, shared.not-a-date",
        "planted, tomorrow, shared.not-a-date",
        "colour, GREEN, form.not-a-choice",
        "parent, somebody, shared.no-such-record",
        "marks, 123456, form.too-long"
    })
    void what_is_wrong_is_said_beside_its_field_and_stays_typed(String field, String typed, String key) {
        var form = form();
        form.put(field, typed);

        var reading = read(form);

        assertThat(reading.record()).isEmpty();
        assertThat(reading.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.path()).isEqualTo(field);
            assertThat(problem.broken().key()).isEqualTo(key);
        });
        assertThat(form.get(field)).isEqualTo(typed);
    }

    @Test
    void a_rule_of_the_whole_record_is_said_for_the_whole_form() {
        var form = form();
        form.put("felled", "1900-01-01");

        assertThat(read(form).problems())
                .extracting(Problem::path, problem -> problem.broken().key())
                .containsExactly(tuple("", "vine.felled-before-planted"));
    }

    @Test
    void rows_are_added_removed_and_left_empty() {
        var form = form();
        form.addRow("branches");
        form.addRow("branches");
        form.rows("branches").get(3).put("name", "南");
        form.rows("branches").get(3).put("count", "4");
        form.removeRow("branches", 0);
        form.removeRow("branches", 99);

        assertThat(read(form).record().orElseThrow().branches())
                .containsExactly(new Branch("西", 3), new Branch("南", 4));
    }

    @Test
    void a_problem_in_a_row_says_which() {
        var form = form();
        form.rows("branches").get(1).put("count", "10");

        var problem = read(form).problems().get(0);

        assertThat(problem.path()).isEqualTo("branches[1].count");
        assertThat(problem.field()).isEqualTo("branches:1:count");
        assertThat(problem.labelKey("vine")).isEqualTo("vine.branches.count");
    }

    @Test
    void a_page_learns_from_the_record_how_to_ask() {
        var form = form();

        assertThat(form.kind("name")).isEqualTo("text");
        assertThat(form.kind("note")).isEqualTo("area");
        assertThat(form.kind("height")).isEqualTo("number");
        assertThat(form.kind("old")).isEqualTo("check");
        assertThat(form.kind("planted")).isEqualTo("date");
        assertThat(form.kind("colour")).isEqualTo("choice");
        assertThat(form.kind("parent")).isEqualTo("choice");
        assertThat(form.kind("colours")).isEqualTo("choices");
        assertThat(form.kind("marks")).isEqualTo("area");
        assertThat(form.kind("branches")).isEqualTo("rows");
        assertThat(form.longest("name")).isEqualTo(20);
        assertThat(form.required("name")).isTrue();
        assertThat(form.required("planted")).isTrue();
        assertThat(form.required("felled")).isFalse();
        assertThat(form.required("email")).isFalse();
        assertThat(form.required("old")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\0b", "a\u0007b", "a\uD800b"})
    void letters_that_no_database_keeps_are_left_out(String typed) {
        var form = form();
        form.put("name", typed);

        assertThat(read(form).record().orElseThrow().name()).isEqualTo("ab");
    }

    private static RecordForm<Vine> form() {
        return RecordForm.of(FULL, "vine");
    }

    private static FormReading<Vine> read(RecordForm<Vine> form) {
        return form.read(Constraints.validator());
    }
}
