package org.fujinowa.people.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.people.PersonDetails;
import org.fujinowa.shared.Folding;

/**
 * The folded forms of a person's names, by which two records of one human being recognise each other although one was
 * typed 髙橋 みあ and the other 高橋 ミア, or one has the family name first and the other last.
 *
 * @param written family and given name as written
 * @param reading family and given name in kana
 * @param latin family and given name in Latin letters
 * @param sort what Japanese lists are sorted by: reading, else Latin, else written
 * @param latinSort what English lists are sorted by: Latin, else reading, else written
 */
public record NameKeys(String written, String reading, String latin, String sort, String latinSort) {

    private static final int LONGEST = 400;

    /** The keys of those names. */
    public static NameKeys of(PersonDetails details) {
        var written = key(details.familyName(), details.givenName());
        var reading = key(details.familyReading(), details.givenReading());
        var latin = key(details.familyLatin(), details.givenLatin());
        return new NameKeys(written, reading, latin, first(reading, latin, written), first(latin, reading, written));
    }

    /** Every form in which another record may have the same full name: each script, and either name first. */
    public static Set<String> fullNames(PersonDetails details) {
        var names = new LinkedHashSet<String>();
        pairs(details).forEach(pair -> {
            names.add(key(pair.get(0), pair.get(1)));
            names.add(key(pair.get(1), pair.get(0)));
        });
        names.remove("");
        return names;
    }

    /**
     * Whether both may be one human being: a full name is the same in some script, or the birth date is the same and so
     * is one part of the name.
     */
    public static boolean resemble(PersonDetails one, PersonDetails other) {
        var keys = of(other);
        var names = fullNames(one);
        if (Stream.of(keys.written, keys.reading, keys.latin).anyMatch(names::contains)) {
            return true;
        }
        return bornOnTheSameDay(one, other) && parts(one).stream().anyMatch(parts(other)::contains);
    }

    /** Whether both birth dates are known and the same. */
    public static boolean bornOnTheSameDay(PersonDetails one, PersonDetails other) {
        return one.birthDate() != null && one.birthDate().equals(other.birthDate());
    }

    private static Set<String> parts(PersonDetails details) {
        return pairs(details)
                .flatMap(List::stream)
                .map(Folding::fold)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Stream<List<String>> pairs(PersonDetails details) {
        return Stream.of(
                List.of(details.familyName(), details.givenName()),
                List.of(details.familyReading(), details.givenReading()),
                List.of(details.familyLatin(), details.givenLatin()));
    }

    private static String first(String... names) {
        return Stream.of(names).filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    private static String key(String first, String second) {
        var folded = Folding.fold(first) + Folding.fold(second);
        return folded.length() <= LONGEST ? folded : folded.substring(0, LONGEST);
    }
}
