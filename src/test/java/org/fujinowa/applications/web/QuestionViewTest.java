package org.fujinowa.applications.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fujinowa.applications.ApplicationSection;
import org.fujinowa.applications.ApplicationStep;
import org.fujinowa.applications.ApplicationsExamples;
import org.fujinowa.applications.AskedQuestion;
import org.fujinowa.applications.GivenAnswer;
import org.fujinowa.applications.KeptFor;
import org.fujinowa.applications.QuestionDetails;
import org.fujinowa.applications.QuestionKind;
import org.fujinowa.applications.RubyText.Piece;
import org.fujinowa.applications.SeenBy;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.junit.jupiter.api.Test;

/** One question in the readings in which it can be met: Japanese, easy Japanese, English, and English beside Vietnamese. */
class QuestionViewTest {

    private static final Texts JAPANESE = Texts.in(Language.JA);
    private static final Texts ENGLISH = Texts.in(Language.EN);

    @Test
    void in_japanese_it_is_asked_as_it_was_written_with_its_readings() {
        var view = view(swimming("{泳|およ}ぐ ことが できますか。", ""), JAPANESE);

        assertThat(view.getLabel()).containsExactly(new Piece("水泳", "すいえい"), new Piece("の経験", ""));
        assertThat(view.getPlainLabel()).isEqualTo("水泳の経験");
        assertThat(labels(view)).containsExactly("可能", "困難");
        assertThat(view.getOtherText()).isEmpty();
    }

    @Test
    void in_easy_japanese_question_help_reason_and_choices_are_the_easy_ones() {
        var view = view(swimming("{泳|およ}ぐ ことが できますか。", "{海|うみ}へ {行|い}きます。"), Texts.easy());

        assertThat(view.getLabel()).containsExactly(new Piece("泳", "およ"), new Piece("ぐ ことが できますか。", ""));
        assertThat(view.getPlainLabel()).isEqualTo("泳ぐ ことが できますか。");
        assertThat(view.getWhy()).first().isEqualTo(new Piece("海", "うみ"));
        assertThat(labels(view)).containsExactly("できる", "困難");
        assertThat(view.getOtherText()).isEmpty();
    }

    @Test
    void what_nobody_has_said_easily_stands_in_ordinary_japanese() {
        var view = view(swimming("", ""), Texts.easy());

        assertThat(view.getPlainLabel()).isEqualTo("水泳の経験");
        assertThat(view.getHelp()).containsExactly(new Piece("該当を選択。", ""));
        assertThat(view.getWhy()).containsExactly(new Piece("川での活動のため。", ""));
    }

    @Test
    void in_english_the_vietnamese_text_stands_below_and_easy_japanese_nowhere() {
        var view = view(swimming("{泳|およ}ぐ ことが できますか。", "{海|うみ}へ {行|い}きます。"), ENGLISH);

        assertThat(view.getPlainLabel()).isEqualTo("Can you swim?");
        assertThat(view.getOtherText()).isEqualTo("Bạn có biết bơi không?");
        assertThat(view.getOtherLanguage()).isEqualTo("vi");
        assertThat(labels(view)).containsExactly("Yes", "No");
    }

    @Test
    void in_vietnamese_it_is_asked_in_vietnamese_with_english_below() {
        var view = view(swimming("", ""), Texts.vietnamese());

        assertThat(view.getPlainLabel()).isEqualTo("Bạn có biết bơi không?");
        assertThat(view.getTag()).isEqualTo("vi");
        assertThat(view.getOtherText()).isEqualTo("Can you swim?");
        assertThat(view.getOtherLanguage()).isEqualTo("en");
        assertThat(labels(view)).containsExactly("Yes", "No");
    }

    @Test
    void in_german_a_question_without_german_is_asked_in_english() {
        var view = view(swimming("", ""), Texts.german());

        assertThat(view.getPlainLabel()).isEqualTo("Can you swim?");
        assertThat(view.getTag()).isEqualTo("en");
        assertThat(view.getOtherLanguage()).isEqualTo("vi");
    }

    private static List<String> labels(QuestionView view) {
        return view.getChoices().stream().map(view::label).toList();
    }

    private static QuestionView view(QuestionDetails question, Texts texts) {
        return new QuestionView(
                new AskedQuestion(question, GivenAnswer.silent(question.key()), ""), texts, false, false);
    }

    private static QuestionDetails swimming(String textEasy, String whyEasy) {
        return new QuestionDetails(
                ApplicationsExamples.CHRC,
                ApplicationSection.HEALTH,
                ApplicationStep.TO_CHOOSE,
                "swimming",
                QuestionKind.CHOICE,
                true,
                "{水泳|すいえい}の経験",
                "Can you swim?",
                "Bạn có biết bơi không?",
                "",
                "該当を選択。",
                "Choose one.",
                "川での活動のため。",
                "There may be a day at a river.",
                textEasy,
                "",
                whyEasy,
                SeenBy.COORDINATORS,
                KeptFor.NINETY_DAYS,
                "YES = 可能 = Yes = できる\nNO = 困難 = No");
    }
}
