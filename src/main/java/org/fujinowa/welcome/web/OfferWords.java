package org.fujinowa.welcome.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.fujinowa.shared.web.CurrentTexts;
import org.fujinowa.welcome.AnswerWords;
import org.fujinowa.welcome.OfferPart;
import org.jspecify.annotations.Nullable;

/** The answers of families in the reader's language: {@code #{offerWords.lines(part, answers)}}. */
@Named("offerWords")
@RequestScoped
public class OfferWords {

    @Inject
    private CurrentTexts texts;

    /** Everything that was said about one subject. */
    public List<AnswerWords.Line> lines(OfferPart part, Record answers) {
        return words().lines(part, answers);
    }

    /** The subject's name. */
    public String title(OfferPart part) {
        return texts.of(part.labels() + ".title");
    }

    /** One value in words. */
    public String say(@Nullable Object value) {
        return words().say(value);
    }

    private AnswerWords words() {
        return new AnswerWords(texts.language());
    }
}
