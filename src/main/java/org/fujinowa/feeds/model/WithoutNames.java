package org.fujinowa.feeds.model;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fujinowa.people.PersonDetails;

/**
 * Takes the names of minors out of what somebody wrote: an address of a calendar is passed on more lightly than it should be.
 * Family names alone stay, for they are names of towns too.
 */
public final class WithoutNames {

    private static final String SOMEBODY = "○○";
    private static final int SHORTEST = 2;

    private final List<Pattern> names;

    /** @param minors whose names are left out */
    public WithoutNames(Collection<PersonDetails> minors) {
        names = minors.stream()
                .flatMap(WithoutNames::names)
                .map(String::strip)
                .filter(name -> name.length() >= SHORTEST)
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .map(WithoutNames::pattern)
                .collect(Collectors.toList());
    }

    private static Stream<String> names(PersonDetails person) {
        return Stream.of(
                person.familyName() + " " + person.givenName(),
                person.givenLatin() + " " + person.familyLatin(),
                person.familyLatin() + " " + person.givenLatin(),
                person.familyReading() + " " + person.givenReading(),
                person.calledName(),
                person.givenName(),
                person.givenLatin(),
                person.givenReading());
    }

    /** A Latin name is a word of its own: Ann is not in Annual. Between its parts there may be any space, or none. */
    private static Pattern pattern(String name) {
        var parts = Stream.of(name.split("\\s+"))
                .filter(part -> !part.isEmpty())
                .map(Pattern::quote)
                .collect(Collectors.joining("[\\s\u3000]*"));
        return Pattern.compile(
                name.matches("[\\p{IsLatin}\\s'-]+") ? "(?<!\\p{IsLatin})" + parts + "(?!\\p{IsLatin})" : parts,
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The same words without these names. */
    public String of(String words) {
        var left = words;
        for (var name : names) {
            left = name.matcher(left).replaceAll(SOMEBODY);
        }
        return left;
    }
}
