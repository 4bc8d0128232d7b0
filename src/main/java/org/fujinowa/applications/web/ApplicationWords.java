package org.fujinowa.applications.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.fujinowa.applications.AnswerText;
import org.fujinowa.applications.ApplicationSheet;
import org.fujinowa.applications.AskedQuestion;
import org.fujinowa.applications.QuestionWords;
import org.fujinowa.applications.RubyText;
import org.fujinowa.applications.RubyText.Piece;
import org.fujinowa.people.Allergens;
import org.fujinowa.people.Animal;
import org.fujinowa.people.Diet;
import org.fujinowa.people.Severity;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.shared.web.Words;

/** What the pages of applications say alike. */
@Named
@RequestScoped
public class ApplicationWords {

    @Inject
    private CurrentTexts texts;

    @Inject
    private Words words;

    /** One of two texts, by the reader's language. */
    public String either(String ja, String en) {
        return words.either(ja, en);
    }

    /** The parts of a text with their readings. */
    public List<Piece> pieces(String text) {
        return RubyText.pieces(text);
    }

    /** The question in words. */
    public String question(AskedQuestion asked) {
        return AnswerText.in(texts.sentences()).question(asked.question());
    }

    /** The question in parts; with their readings only for those who read easy Japanese. */
    public List<Piece> questionPieces(AskedQuestion asked) {
        return RubyText.pieces(
                texts.sentences().isEasy()
                        ? QuestionWords.of(asked.question(), texts.sentences()).text()
                        : question(asked));
    }

    /** The answer in lines. */
    public List<String> lines(AskedQuestion asked) {
        return AnswerText.in(texts.sentences()).lines(asked);
    }

    /** The causes of allergies that the product knows, in the reader's words. */
    public List<String> getAllergens() {
        return Allergens.codes().stream()
                .map(code -> Allergens.word(code, texts.language()))
                .distinct()
                .toList();
    }

    /** How strong a reaction can be. */
    public List<Severity> getSeverities() {
        return Arrays.stream(Severity.values())
                .filter(severity -> severity != Severity.UNSTATED)
                .toList();
    }

    public List<Diet> getDiets() {
        return List.of(Diet.values());
    }

    public List<Animal> getAnimals() {
        return List.of(Animal.values());
    }

    /** Whether the reader reads Japanese. */
    public boolean isJapanese() {
        return texts.language() == Language.JA;
    }

    /** The question with that key in words. */
    public String asked(ApplicationSheet sheet, String key) {
        return sheet.sections().stream()
                .flatMap(section -> section.questions().stream())
                .filter(each -> each.question().key().equals(key))
                .findFirst()
                .map(this::question)
                .orElse(key);
    }

    /** How a section is called. */
    public String section(Enum<?> section) {
        return texts.of(Kebab.key(section));
    }

    /** Goes on to another page. */
    void goTo(String address) throws IOException {
        var context = FacesContext.getCurrentInstance();
        context.getExternalContext().redirect(context.getExternalContext().getRequestContextPath() + address);
        context.responseComplete();
    }
}
