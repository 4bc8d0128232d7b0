package org.fujinowa.applications.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.fujinowa.applications.AnswerChoice;
import org.fujinowa.applications.AnswerRow;
import org.fujinowa.applications.AskedQuestion;
import org.fujinowa.applications.QuestionDetails;
import org.fujinowa.applications.QuestionWords;
import org.fujinowa.applications.RubyText;
import org.fujinowa.applications.RubyText.Piece;
import org.fujinowa.people.Animal;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** A question as a form shows it, in the reader's language and wording. */
public final class QuestionView {

    private final AskedQuestion asked;
    private final Language language;
    private final QuestionWords words;
    private final boolean judged;
    private final boolean oneMore;

    /**
     * @param judged whether what is missing or wrong is said
     * @param oneMore whether an empty row is added to those that are filled in
     */
    QuestionView(AskedQuestion asked, Texts texts, boolean judged, boolean oneMore) {
        this.asked = asked;
        this.language = texts.language();
        this.words = QuestionWords.of(asked.question(), texts);
        this.judged = judged;
        this.oneMore = oneMore;
    }

    /**
     * A row to fill in.
     *
     * @param index counts from 0
     * @param row what it says so far
     */
    public record IndexedRow(int index, AnswerRow row) {}

    /**
     * An animal to mark.
     *
     * @param animal which one
     * @param how {@code AFRAID}, the name of a severity, or empty
     * @param words what else is said
     */
    public record MarkedAnimal(Animal animal, String how, String words) {}

    private QuestionDetails question() {
        return asked.question();
    }

    /** The id and name of its field. */
    public String getId() {
        return "q-" + question().key();
    }

    /** Whether it is answered, and the answer is not shown to whoever reads. */
    public boolean isWithheld() {
        return asked.withheld();
    }

    public String getKind() {
        return question().kind().name();
    }

    public boolean isRequired() {
        return question().required();
    }

    /** Whether it is a group of fields rather than one. */
    public boolean isGroup() {
        return switch (question().kind()) {
            case TEXT, LONG_TEXT, DATE, NUMBER -> false;
            default -> true;
        };
    }

    /** Whether "none" can be ticked. */
    public boolean isNoneOffered() {
        return question().kind().asksForNone();
    }

    public List<Piece> getLabel() {
        return RubyText.pieces(words.text());
    }

    /** The same in words for programs that read aloud. */
    public String getPlainLabel() {
        return RubyText.plain(words.text());
    }

    /** The language in which it is asked. */
    public String getTag() {
        return words.tag();
    }

    /** The question in the language of those guests for whom there is one, in English below theirs; empty in Japanese. */
    public String getOtherText() {
        if (language == Language.JA) {
            return "";
        }
        if (!getTag().equals(language.tag())) {
            return question().textEn();
        }
        return question().textVi().isEmpty() ? question().textDe() : question().textVi();
    }

    /** The language of that other text. */
    public String getOtherLanguage() {
        if (!getTag().equals(language.tag())) {
            return language.tag();
        }
        return question().textVi().isEmpty() ? "de" : "vi";
    }

    public List<Piece> getHelp() {
        return RubyText.pieces(words.help());
    }

    public List<Piece> getWhy() {
        return RubyText.pieces(words.why());
    }

    /** The key of the sentence that says who sees the answer. */
    public String getSeenBy() {
        return "applications.seen-by."
                + org.fujinowa.shared.Kebab.of(question().seenBy().name());
    }

    /** The key of the sentence that says how long it is kept. */
    public String getKeptFor() {
        return "applications.kept-for."
                + org.fujinowa.shared.Kebab.of(question().keptFor().name());
    }

    /** The key of the sentence that says what is wrong; empty if nothing is, or nobody has asked yet. */
    public String getFault() {
        return judged ? asked.fault() : "";
    }

    /** The ids of what explains the field. */
    public String getDescribedBy() {
        var ids = new ArrayList<String>();
        if (!getHelp().isEmpty()) {
            ids.add(getId() + "-help");
        }
        if (!getFault().isEmpty()) {
            ids.add(getId() + "-error");
        }
        return String.join(" ", ids);
    }

    public String getText() {
        return asked.answer().text();
    }

    public boolean isNone() {
        return asked.answer().none();
    }

    public List<AnswerChoice> getChoices() {
        return question().offered();
    }

    /** Whether that code is chosen; for yes and no, whether that is the answer. */
    public boolean has(String code) {
        return asked.answer().chosen().contains(code) || asked.answer().text().equals(code);
    }

    /** The rows that are filled in, and an empty one where that is wished or there is none. */
    public List<IndexedRow> getRows() {
        var rows = new ArrayList<>(asked.answer().rows());
        if (rows.isEmpty() || oneMore) {
            rows.add(new AnswerRow("", "", "", ""));
        }
        return IntStream.range(0, rows.size())
                .mapToObj(index -> new IndexedRow(index, rows.get(index)))
                .toList();
    }

    /** Every animal with what is said of it. */
    public List<MarkedAnimal> getAnimals() {
        return List.of(Animal.values()).stream()
                .map(animal -> asked.answer().rows().stream()
                        .filter(row -> row.what().equals(animal.name()))
                        .findFirst()
                        .map(row -> new MarkedAnimal(animal, row.severity(), row.words()))
                        .orElseGet(() -> new MarkedAnimal(animal, "", "")))
                .toList();
    }

    /** How a choice is called. */
    public String label(AnswerChoice choice) {
        return words.label(choice);
    }
}
