package org.fujinowa.applications;

import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** The words of a question as one reader reads them; what nobody has said in easy Japanese stands in ordinary Japanese. */
public final class QuestionWords {

    private final QuestionDetails question;
    private final Language language;
    private final boolean easy;
    private final String tag;

    private QuestionWords(QuestionDetails question, Language language, boolean easy, String tag) {
        this.question = question;
        this.language = language;
        this.easy = easy;
        this.tag = tag;
    }

    /** In the language and wording of those sentences. */
    public static QuestionWords of(QuestionDetails question, Texts texts) {
        return new QuestionWords(question, texts.language(), texts.isEasy(), texts.tag());
    }

    /** What is asked, readings marked as {@link RubyText} knows them. */
    public String text() {
        var theirs = translated();
        return theirs.isEmpty() ? said(question.textEasy(), question.textJa(), question.textEn()) : theirs;
    }

    /** The language in which it is asked: English where nobody has translated it for the reader. */
    public String tag() {
        return translated().isEmpty() ? language.tag() : tag;
    }

    private String translated() {
        return switch (tag) {
            case "vi" -> question.textVi();
            case "de" -> question.textDe();
            default -> "";
        };
    }

    /** An example or how to answer, with marked readings; may be empty. */
    public String help() {
        return said(question.helpEasy(), question.helpJa(), question.helpEn());
    }

    /** Why it is asked, with marked readings; may be empty. */
    public String why() {
        return said(question.whyEasy(), question.whyJa(), question.whyEn());
    }

    /** How a choice is called. */
    public String label(AnswerChoice choice) {
        return said(choice.easy(), choice.ja(), choice.en());
    }

    private String said(String inEasyJapanese, String inJapanese, String inEnglish) {
        if (language != Language.JA) {
            return inEnglish;
        }
        return easy && !inEasyJapanese.isEmpty() ? inEasyJapanese : inJapanese;
    }
}
