package org.fujinowa.applications.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.QuestionDetails;
import org.fujinowa.applications.model.Completeness;
import org.fujinowa.applications.model.PaperForm;
import org.fujinowa.documents.pdf.PdfJudge;
import org.fujinowa.documents.pdf.Typesetter;
import org.fujinowa.programme.ProgrammeId;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.ReferenceTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KnownQuestionsTest {

    private static final Instant NOW = Instant.parse("2027-03-01T03:00:00Z");

    private final ProgrammeId programme = ProgrammeId.next();
    private final Typesetter typesetter = new Typesetter();

    @ParameterizedTest
    @CsvSource({"CHRC, JA", "VNU, EN", "LUXOR, JA", "AUSTRIA, EN"})
    void each_programme_s_application_is_printed_blank_and_filled_for_readers_who_cannot_see_it(
            String code, Language language) {
        var asked = ReferenceTable.read("questions").stream()
                .filter(row -> List.of(row.text("programmes").split(" ")).contains(code))
                .map(row -> KnownQuestions.details(programme, row))
                .toList();
        assertThat(asked).hasSizeGreaterThan(20);

        assertThat(faults(asked, language, true, Map.of())).isEmpty();
        assertThat(faults(
                        asked,
                        language,
                        false,
                        asked.stream().collect(Collectors.toMap(QuestionDetails::key, KnownQuestionsTest::answer))))
                .isEmpty();
    }

    private List<String> faults(
            List<QuestionDetails> asked, Language language, boolean blank, Map<String, GivenAnswer> answers) {
        var sections = Completeness.sections(asked, answers, ApplicationState.ACCEPTED, true, List.of());
        return PdfJudge.faults(typesetter.set(new PaperForm(language, blank).write("佐藤 そら（架空）", sections, NOW)));
    }

    private static GivenAnswer answer(QuestionDetails question) {
        var text = question.offered().isEmpty()
                ? "2013-05-02"
                : question.offered().get(0).code();
        return new GivenAnswer(question.key(), text, false, List.of(text), List.of());
    }
}
