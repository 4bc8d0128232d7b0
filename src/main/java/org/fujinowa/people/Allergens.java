package org.fujinowa.people;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;

/**
 * The causes of allergies that the product knows by a code, so that a kitchen and matching read in any language what
 * somebody wrote in one. Words that are none of these stay as they were written.
 */
public final class Allergens {

    private static final List<String> CODES = List.of("""
            shrimp crab walnut wheat buckwheat egg milk peanut almond abalone squid salmon-roe orange cashew
            kiwi beef sesame salmon mackerel soy chicken banana pork macadamia matsutake peach yam apple
            gelatine pistachio crustaceans shellfish nuts hazelnut pecan brazil-nut fish blue-fish fish-roe
            octopus scallop oyster clam tuna tomato strawberry mango pineapple melon watermelon cherry
            pear-japanese grape avocado garlic onion mushroom corn potato rice chocolate mustard celery lupin alcohol
            honey pollen dust mites mould smoke bee mosquito ant penicillin amoxicillin cephem aspirin ibuprofen
            loxoprofen nsaid sulfa latex metal plaster
            """.strip().split("\\s+"));
    private static final String KEY = "people.allergen.";
    private static final Map<String, String> BY_WORD = codesByWord();

    private Allergens() {}

    /** Every code, those that Japanese packages must name first. */
    public static List<String> codes() {
        return CODES;
    }

    /** What a cause is called in that language: the word for a code or an {@link Animal}, other words as they are. */
    public static String word(String subject, Language language) {
        var texts = Texts.in(language);
        if (CODES.contains(subject)) {
            return texts.of(KEY + subject);
        }
        return animal(subject).map(animal -> texts.of(Kebab.key(animal))).orElse(subject);
    }

    /** The code of a cause that somebody wrote in any language; other words as they are, without spaces around them. */
    public static String code(String written) {
        return BY_WORD.getOrDefault(Folding.fold(written), written.strip());
    }

    /** The animal of that name or code. */
    static Optional<Animal> animal(String subject) {
        return Arrays.stream(Animal.values())
                .filter(animal -> animal.name().equalsIgnoreCase(subject))
                .findFirst();
    }

    private static Map<String, String> codesByWord() {
        var codes = new HashMap<String, String>();
        for (var language : Language.values()) {
            for (var animal : Animal.values()) {
                codes.put(Folding.fold(word(animal.name(), language)), animal.name());
            }
        }
        for (var code : CODES) {
            codes.put(Folding.fold(code), code);
            for (var language : Language.values()) {
                codes.put(Folding.fold(word(code, language)), code);
            }
        }
        return Map.copyOf(codes);
    }
}
