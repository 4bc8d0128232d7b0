package org.fujinowa.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.fujinowa.people.Allergens;
import org.fujinowa.people.Animal;
import org.fujinowa.people.LanguageSkill;
import org.fujinowa.shared.Choice;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.fujinowa.shared.web.CurrentTexts;

/** The words of this context as other pages need them, too: causes of allergies, languages. */
@Named("peopleSaid")
@RequestScoped
public class PeopleSaid {

    private static final List<String> LANGUAGES =
            List.of("ja", "en", "vi", "de", "ar", "zh", "ko", "fr", "es", "it", "pt", "id", "th", "ru");
    private static final String LANGUAGE = "people.language.";

    private CurrentTexts texts;

    /** For the CDI proxy. */
    protected PeopleSaid() {}

    @Inject
    public PeopleSaid(CurrentTexts texts) {
        this.texts = texts;
    }

    /** What the cause of an allergy is called. */
    public String allergen(String subject) {
        return Allergens.word(subject, texts.language());
    }

    /** The causes of allergies that have a word, to be offered while somebody types. */
    public List<String> getAllergens() {
        return Stream.concat(
                        Allergens.codes().stream().map(this::allergen),
                        Stream.of(Animal.values()).map(animal -> texts.of(Kebab.key(animal))))
                .distinct()
                .toList();
    }

    /** A language and how well it is spoken. */
    public String skill(LanguageSkill skill) {
        var name = texts.has(LANGUAGE + skill.language()) ? texts.of(LANGUAGE + skill.language()) : skill.language();
        return texts.of("people.skill", name, texts.of(Kebab.key(skill.level())));
    }

    /** The languages to choose from. */
    public List<Choice> getLanguages() {
        return LANGUAGES.stream()
                .map(tag -> new Choice(
                        tag,
                        Texts.in(Language.JA).of(LANGUAGE + tag),
                        Texts.in(Language.EN).of(LANGUAGE + tag)))
                .toList();
    }
}
