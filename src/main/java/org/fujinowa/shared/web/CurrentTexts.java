package org.fujinowa.shared.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/** The sentences in the reader's language and wording; pages write {@code #{text.of('people.title')}}. */
@Named("text")
@RequestScoped
public class CurrentTexts {

    private Texts texts = Texts.in(Language.JA);

    /** For the CDI proxy. */
    protected CurrentTexts() {}

    @Inject
    public CurrentTexts(HttpServletRequest request) {
        texts = Preferences.of(request).texts(Look.pathOf(request));
    }

    /** The sentence with its values filled in. */
    public String of(String key, Object... values) {
        return texts.of(key, values);
    }

    /** Whether there is such a sentence. */
    public boolean has(String key) {
        return texts.has(key);
    }

    /** The sentences themselves, for what is not worded on a page alone. */
    public Texts sentences() {
        return texts;
    }

    /** The language of these sentences. */
    public Language language() {
        return texts.language();
    }
}
