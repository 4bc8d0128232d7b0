package org.fujinowa.itinerary.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.fujinowa.people.Allergens;
import org.fujinowa.shared.web.CurrentTexts;

/** What a meal contains, in the reader's language. */
@Named("stopWords")
@RequestScoped
public class StopWords {

    private CurrentTexts texts;

    /** For the CDI proxy. */
    protected StopWords() {}

    @Inject
    public StopWords(CurrentTexts texts) {
        this.texts = texts;
    }

    /** The word for a code, or the words that somebody wrote. */
    public String allergen(String code) {
        return Allergens.word(code, texts.language());
    }
}
