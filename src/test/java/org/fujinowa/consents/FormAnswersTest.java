package org.fujinowa.consents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.consents.ConsentExamples.data;
import static org.fujinowa.consents.ConsentExamples.photo;
import static org.fujinowa.consents.ConsentExamples.row;

import java.util.List;
import java.util.Map;
import org.fujinowa.shared.Language;
import org.junit.jupiter.api.Test;

class FormAnswersTest {

    private final ConsentFormRow photo = row(photo());
    private final ConsentFormRow data = row(data());
    private final List<ConsentFormRow> both = List.of(data, photo);

    @Test
    void only_forms_that_are_signed_and_were_not_opened_are_told_of() {
        var answers = new FormAnswers(both, Map.of("DATA.HOST_FAMILY", "true", "DATA.SCHOOL", "false"));

        assertThat(answers.unopened(Map.of())).containsExactly(data);
        assertThat(answers.unopened(Map.of("opened-DATA", "true"))).isEmpty();
    }

    @Test
    void what_was_told_once_is_told_until_it_is_opened() {
        assertThat(FormAnswers.told(both, Map.of())).isEmpty();
        assertThat(FormAnswers.told(both, Map.of("told-unopened", "true", "opened-PHOTO", "true")))
                .containsExactly(data);
    }

    @Test
    void what_stands_before_the_first_heading_is_never_folded() {
        assertThat(photo().summary(Language.EN)).extracting(TextBlock::words).containsExactly("The first sentence.");
        assertThat(photo().rest(Language.EN)).hasSize(2);
        assertThat(photo().folded()).isTrue();
    }
}
