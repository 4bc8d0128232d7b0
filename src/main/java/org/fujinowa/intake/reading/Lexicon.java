package org.fujinowa.intake.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words that a careful reader knows, from a table of lines {@code category:code = word, word}.
 *
 * <p>It reads a text from left to right and takes the longest word it knows at each place. A word of Latin letters must
 * stand alone. Whatever is no known word, no space and no sign between words is unread: the lexicon has no notion of
 * negation, doubt or exception, so each of them stays unread and brings a person in.
 */
final class Lexicon {

    private static final String BREAKS = "、,/・;。.()[]「」【】:\n\r+&|";
    private static final String PLURAL = "s";

    private final Map<String, Token> words = new HashMap<>();
    private final boolean numbers;
    private final Map<Character, Integer> longestFrom = new HashMap<>();

    private Lexicon(boolean numbers) {
        this.numbers = numbers;
    }

    /** The lexicon of a table; numbers are unread. */
    static Lexicon of(String table) {
        return new Lexicon(false).add(table);
    }

    /** The lexicon of a table, in which numbers are words too. */
    static Lexicon withNumbers(String table) {
        return new Lexicon(true).add(table);
    }

    Scan scan(String written) {
        var text = new ScannedText(written);
        var tokens = new ArrayList<Token>();
        var unread = new Unread(text);
        int at = 0;
        while (at < text.length()) {
            var found = tokenAt(text, at);
            if (found.isPresent()) {
                tokens.add(found.get());
                unread.pass(found.get());
                at = found.get().to();
            } else if (text.at(at) == ' ') {
                at++;
            } else {
                int end = at + 1;
                while (end < text.length()
                        && text.at(end) != ' '
                        && tokenAt(text, end).isEmpty()) {
                    end++;
                }
                unread.add(at, end);
                at = end;
            }
        }
        return new Scan(text, List.copyOf(tokens), unread.written());
    }

    private Optional<Token> tokenAt(ScannedText text, int at) {
        char c = text.at(at);
        if (BREAKS.indexOf(c) >= 0) {
            return Optional.of(new Token(Token.BREAK, String.valueOf(c), at, at + 1));
        }
        if (c == '-' && text.at(at - 1) == ' ' && text.at(at + 1) == ' ' && at > 0) {
            return Optional.of(new Token(Token.BREAK, ":", at, at + 1));
        }
        if (numbers && isDigit(c) && !isLatin(text.at(at - 1))) {
            int end = at;
            while (isDigit(text.at(end))) {
                end++;
            }
            return end - at > 3 ? Optional.empty() : Optional.of(token(Token.NUMBER, text, at, end));
        }
        return wordAt(text, at);
    }

    private Optional<Token> wordAt(ScannedText text, int at) {
        if (isLatin(text.at(at)) && isLatin(text.at(at - 1))) {
            return Optional.empty();
        }
        int longest = longestFrom.getOrDefault(text.at(at), 0);
        for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
            int end = at + length;
            Token word = words.get(text.normal(at, end));
            if (word != null) {
                int stop = isLatin(text.at(end - 1)) && text.has(PLURAL, end) ? end + PLURAL.length() : end;
                if (!isLatin(text.at(end - 1)) || !isLatin(text.at(stop))) {
                    return Optional.of(new Token(word.category(), word.code(), at, stop));
                }
            }
        }
        return Optional.empty();
    }

    private static Token token(String category, ScannedText text, int from, int to) {
        return new Token(category, text.normal(from, to), from, to);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLatin(char c) {
        return Character.isLetterOrDigit(c) && c < 0x0250;
    }

    private Lexicon add(String table) {
        var in = Lexicon.class.getResourceAsStream(table);
        if (in == null) {
            throw new IllegalStateException("The table %s is missing.".formatted(table));
        }
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> add(table, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    private void add(String table, String line) {
        String[] sides = line.split(" = ", 2);
        String[] meaning = sides[0].split(":", 2);
        for (String written : sides[1].split(", ")) {
            String word = ScannedText.normalOf(written.strip());
            var token = new Token(meaning[0], meaning.length > 1 ? meaning[1] : "", 0, word.length());
            Token other = words.put(word, token);
            if (other != null && !other.equals(token)) {
                throw new IllegalStateException("%s says two things of \"%s\".".formatted(table, written));
            }
            longestFrom.merge(word.charAt(0), word.length(), Math::max);
        }
    }
}
