package org.fujinowa.intake.reading;

import java.text.Normalizer;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The explicit ways to say that there is nothing. A dash, a cross, N/A and a question mark are not among them. */
final class NoneWords {

    private static final String[] ALWAYS = {
        "なし",
        "無し",
        "無",
        "無い",
        "ない",
        "なしです",
        "ないです",
        "特になし",
        "特に無し",
        "特に無",
        "特にない",
        "特にありません",
        "特にございません",
        "ありません",
        "ございません",
        "該当なし",
        "該当なしです",
        "none",
        "no",
        "nil",
        "nothing",
        "none known"
    };

    /** ナシ alone in an allergy column may be the fruit. */
    private static final String PEAR = "ナシ";

    private final Set<String> words;

    private NoneWords(Stream<String> more) {
        words = Stream.concat(Stream.of(ALWAYS), more).map(NoneWords::normal).collect(Collectors.toUnmodifiableSet());
    }

    /** The usual words and those of a certain question. */
    static NoneWords and(String... more) {
        return new NoneWords(Stream.of(more));
    }

    /** Whether the text is one of the words and nothing else but a full stop. */
    boolean contains(String text) {
        String bare = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s。.]", "");
        return words.contains(normal(text)) && !bare.equals(PEAR);
    }

    private static String normal(String text) {
        String normal = ScannedText.normalOf(text).strip().replaceFirst("[。.]$", "");
        boolean japanese = normal.chars().anyMatch(c -> c > 0x3000);
        return normal.replaceAll(" +", japanese ? "" : " ");
    }
}
