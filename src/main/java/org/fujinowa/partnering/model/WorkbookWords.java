package org.fujinowa.partnering.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.people.Answer;
import org.fujinowa.shared.Folding;
import org.fujinowa.shared.Kebab;
import org.fujinowa.shared.Language;
import org.fujinowa.shared.Texts;
import org.jspecify.annotations.Nullable;

/** The words of a workbook: written in the reader's language, read in any of ours. */
final class WorkbookWords {

    private static final Map<String, String> TAGS = Arrays.stream(Language.values())
            .flatMap(language -> Arrays.stream(Locale.getISOLanguages())
                    .map(tag -> Map.entry(Folding.fold(nameOf(tag, language.locale())), tag)))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));

    private WorkbookWords() {}

    static String of(Texts texts, Enum<?> constant) {
        return texts.of(Kebab.key(constant));
    }

    static Object yesNo(Texts texts, @Nullable Boolean value) {
        return value == null ? "" : texts.of(value ? "shared.yes" : "shared.no");
    }

    /** An answer and its list: none and some are said, where there is nothing else to say. */
    static String listed(Texts texts, Answer answer, List<String> pieces) {
        if (answer == Answer.NOT_ANSWERED) {
            return "";
        }
        return pieces.isEmpty() ? of(texts, answer) : WorkbookLists.join(pieces);
    }

    static <E extends Enum<E>> Optional<E> constant(String written, E[] constants) {
        return Arrays.stream(constants)
                .filter(constant -> means(written, Kebab.key(constant)))
                .findFirst();
    }

    /** Whether that is written, in any language. */
    static boolean means(String written, String key) {
        return Stream.of(Language.values())
                .anyMatch(language -> Folding.fold(Texts.in(language).of(key)).equals(Folding.fold(written)));
    }

    /** A language by its name; by its tag where the name would not lead back to it. */
    static String language(String tag, Language reader) {
        var name = nameOf(tag, reader.locale());
        return tag.equals(TAGS.get(Folding.fold(name))) ? name : tag;
    }

    /** The tag of a language that somebody wrote by its name or its tag. */
    static String tag(String written) {
        return TAGS.getOrDefault(Folding.fold(written), written);
    }

    private static String nameOf(String tag, Locale reader) {
        return Locale.forLanguageTag(tag).getDisplayLanguage(reader);
    }
}
