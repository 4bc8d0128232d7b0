package org.fujinowa.applications.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fujinowa.applications.ApplicationsExamples.NOON;
import static org.fujinowa.applications.ApplicationsExamples.question;

import java.util.List;
import java.util.Map;
import org.fujinowa.applications.AnswerRow;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationState;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.QuestionKind;
import org.fujinowa.applications.SectionSheet;
import org.fujinowa.documents.pdf.PdfJudge;
import org.fujinowa.documents.pdf.Typesetter;
import org.fujinowa.shared.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The form on paper can be read by everybody, blank and filled in. */
class PaperFormTest {

    @ParameterizedTest
    @CsvSource({"JA, true", "JA, false", "EN, true", "EN, false"})
    void is_accessible_and_says_only_what_it_should(Language language, boolean blank) {
        var manuscript = new PaperForm(language, blank).write("佐藤 <そら>（架空）", sections(), NOON);

        assertThat(manuscript.body().contains("□")).isEqualTo(blank);
        assertThat(manuscript.body().contains("息が苦しい")).isEqualTo(!blank);
        assertThat(manuscript.body()).contains("&lt;そら&gt;").doesNotContain("<そら>");
        assertThat(PdfJudge.faults(new Typesetter().set(manuscript))).isEmpty();
    }

    private static List<SectionSheet> sections() {
        var asked = List.of(
                question(ApplicationSection.FOOD, "allergies", QuestionKind.ALLERGIES),
                question(ApplicationSection.SCHOOL, "club", QuestionKind.CHOICE),
                question(ApplicationSection.WORDS, "motivation", QuestionKind.LONG_TEXT));
        var shrimp = new AnswerRow("えび", "SEVERE", "", "息が苦しい");
        return Completeness.sections(
                asked,
                Map.of("allergies", new GivenAnswer("allergies", "", false, List.of(), List.of(shrimp))),
                ApplicationState.DRAFT,
                true,
                List.of());
    }
}
