package org.fujinowa.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.fujinowa.notification.NotificationExamples.saying;

import java.util.List;
import java.util.Map;
import org.fujinowa.shared.Constraints;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessageDetailsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"a\r\nBcc: all@example.jp", "a\nSubject: other", "a\rb", "a\0b", "a\u2028b", "a\u0085b", "a\tb"})
    void what_could_become_a_header_is_refused_in_name_and_subject(String bad) {
        assertThatThrownBy(() -> saying(bad, "a@example.jp", "s", "b")).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> saying("n", "a@example.jp", bad, "b")).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "a@b",
                "@example.jp",
                "a@example.jp\r\nBcc: b@example.jp",
                "a@example.jp,b@example.jp",
                "a@example.jp b@example.jp",
                "<a@example.jp>",
                "a..b@example.jp",
                "a@-example.jp",
                "髙橋@example.jp",
                "\"a b\"@example.jp",
                "a@example.jp>\nRCPT TO:<b@example.jp"
            })
    void what_is_no_single_plain_address_is_refused(String bad) {
        assertThatThrownBy(() -> saying("n", bad, "s", "b")).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a@example.jp", "hanako.yamada+abroad@mail.city.example.jp", "o'neill@example.com"})
    void plain_addresses_are_taken(String good) {
        assertThatCode(() -> saying("n", good, "s", "b")).doesNotThrowAnyException();
    }

    @Test
    void what_is_too_long_for_its_column_is_refused_in_words() {
        assertThatThrownBy(() -> saying("n", "a@example.jp", "s".repeat(201), "b"))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("subject-too-long");
        assertThatThrownBy(() -> saying("n".repeat(201), "a@example.jp", "s", "b"))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> saying("n", "a@example.jp", "s", "b".repeat(20_001)))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void receivers_are_read_line_by_line_and_each_once() {
        assertThat(Recipient.read(" 山田　花子 <hanako@example.jp>\n\nhanako@example.jp,\n山田　花子＜hanako@example.jp＞\n"))
                .containsExactly(new Recipient("山田　花子", "hanako@example.jp"), new Recipient("", "hanako@example.jp"));
    }

    @Test
    void a_value_with_braces_or_backslashes_is_taken_as_it_is() {
        var filled = Merging.fill("{name} 様", MessageKind.NOTICE, Map.of(MergeField.NAME, "{today} \\1 $1"));

        assertThat(filled).isEqualTo("{today} \\1 $1 様");
    }

    @Test
    void a_field_without_a_value_is_named() {
        assertThatThrownBy(() -> Merging.fill("{place}", MessageKind.MEETING, Map.of(MergeField.PLACE, " ")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("place");
    }

    @Test
    void a_field_that_the_kind_does_not_have_is_refused_where_it_stands() {
        var template =
                new TemplateDetails("t", MessageKind.NOTICE, Language.EN, "Hello {name}", "Bring {papers} {nmae}");

        assertThat(Merging.unknown(template.body(), template.kind())).isEqualTo(List.of("papers", "nmae"));
        assertThat(Constraints.validator().validate(template))
                .singleElement()
                .satisfies(broken -> assertThat(broken.getPropertyPath()).hasToString("body"));
    }
}
